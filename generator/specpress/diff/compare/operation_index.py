"""The operations of a document: what each of them consists of in the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from specpress.diff.document import Document, Node
from specpress.document.grammar import METHODS
from specpress.utils.dataclass import dataclass

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


Kind: TypeAlias = Literal["operation", "webhook", "callback"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation; a component is one object wherever it is used."""

    location: str
    name: str
    node: Node


@dataclass(frozen=True, slots=True)
class OperationRef:
    """An operation and the path item that holds it.

    Of a callback, `method` and `path` are those of the operation that asks for it.
    """

    method: str
    path: str
    node: Node
    item: Node
    kind: Kind = "operation"
    name: str = ""
    """Of a webhook or callback: what it is called."""

    @property
    def id(self) -> str:
        """The operationId, or ``""``."""
        return str(self.node.value.get("operationId") or "")

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the operation."""
        return tuple(map(str, self.node.value.get("tags") or ()))

    def parameters(self, document: Document) -> list[Parameter]:
        """The parameters of the operation, with those of its path."""
        by_key: dict[tuple[str, str], Parameter] = {}
        for holder in (self.item, self.node):
            for node in holder.items("parameters"):
                node = document.resolve(node)
                location = str(node.value.get("in", ""))
                name = str(node.value.get("name", ""))
                if location == "header":
                    name = name.lower()
                    if name in _IGNORED_HEADERS:
                        continue
                by_key[location, name] = Parameter(location, name, node)
        return list(by_key.values())

    def own(self, key: str, root: Node) -> tuple[Any, str]:
        """What holds for ``servers`` or ``security``, from inside out, and its pointer."""
        for holder in (self.node, self.item, root):
            if key in holder.value and not (key == "security" and holder is self.item):
                return holder.value[key], f"{holder.pointer}/{key}"
        return None, f"{root.pointer}/{key}"


def operations_of(item: Node, path: str) -> Iterator[OperationRef]:
    """The operations of a path item."""
    for method in METHODS:
        if isinstance(item.value.get(method), dict):
            yield OperationRef(method.upper(), path, item.at(method), item)
    for method, node in item.entries("additionalOperations"):
        yield OperationRef(method.upper(), path, node, item)


def all_operations(document: Document) -> list[OperationRef]:
    """The operations of a document, path by path."""
    return [
        operation
        for path, _ in document.root.entries("paths")
        for operation in operations_of(
            document.resolve(document.root.at("paths", path)), path
        )
    ]


def template(path: str) -> str:
    """A path without the names of its parameters, which nobody sends."""
    return _PARAMETER.sub("{}", path)


def placed(path: str) -> list[str]:
    """The names of a path's parameters, in order."""
    return _PARAMETER.findall(path)

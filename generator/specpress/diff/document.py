"""One side of a comparison: the normalised document, and what its references mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias, cast
from urllib.parse import unquote

from specpress.document.values import escape, unescape

Raw: TypeAlias = Mapping[str, Any]


def as_map(value: Any) -> Raw:
    """The value if it is an object, else an empty one."""
    if value.__class__ is dict:  # nearly all are, and this is asked a million times
        return cast("Raw", value)
    return cast("Raw", value) if isinstance(value, Mapping) else {}


def as_list(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    if isinstance(value, list):
        items: list[Any] = cast("Any", value)
        return items
    return []


_NESTED = (dict, list)


class Node(NamedTuple):
    """An object of a document and its JSON pointer (RFC 6901)."""

    value: Raw
    pointer: str

    def at(self, *keys: str) -> Node:
        """The object under some keys, empty where there is none."""
        value: Any = self.value
        for key in keys:
            value = as_map(value).get(key)
        pointer = self.pointer + "".join(f"/{escape(key)}" for key in keys)
        return Node(as_map(value), pointer)

    def entries(self, key: str) -> list[tuple[str, Node]]:
        """The named objects under a key that maps names to objects."""
        inner = as_map(self.value.get(key))
        place = f"{self.pointer}/{escape(key)}"
        return [
            (name, Node(as_map(value), f"{place}/{escape(name)}"))
            for name, value in inner.items()
            if isinstance(value, Mapping)
        ]

    def items(self, key: str) -> list[Node]:
        """The objects of the list under a key."""
        inner = as_list(self.value.get(key))
        place = f"{self.pointer}/{escape(key)}"
        return [
            Node(as_map(item), f"{place}/{index}")
            for index, item in enumerate(inner)
            if isinstance(item, Mapping)
        ]


def tokens(pointer: str) -> list[str]:
    """The keys of a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


class Document:
    """A normalised document (`specpress.document`): references, components, operations."""

    def __init__(self, raw: Raw) -> None:
        self.root = Node(raw, "")
        self._resolved: dict[str, Node] = {}
        self._mentioned: dict[str, tuple[str, ...]] = {}

    def resolve(self, node: Node) -> Node:
        """The object that is meant: what a reference leads to, else the node itself."""
        seen: set[str] = set()
        while isinstance(reference := node.value.get("$ref"), str):
            if reference in seen:
                return Node({}, node.pointer)
            seen.add(reference)
            node = self._target(reference)
        return node

    def mentioned(self, reference: str) -> tuple[str, ...]:
        """The references in what a reference leads to, each once."""
        known = self._mentioned.get(reference)
        if known is None:
            found = references(self._target(reference).value)
            known = self._mentioned[reference] = tuple(dict.fromkeys(found))
        return known

    def _target(self, reference: str) -> Node:
        known = self._resolved.get(reference)
        if known is None:
            keys = tokens(unquote(reference.removeprefix("#")))
            known = self._resolved[reference] = self.root.at(*keys)
        return known


def unchanged(base: Document, revision: Document) -> frozenset[str]:
    """The references (``#/components/…``) that mean the same in both documents.

    A component does if it is equal in both and all that it refers to does.
    """
    in_base, in_revision = _components(base), _components(revision)
    users: dict[str, list[str]] = {}
    pending: list[str] = []
    for name, value in in_base.items():
        if in_revision.get(name) != value:
            pending.append(name)
        else:
            for reference in references(value):
                users.setdefault(reference, []).append(name)
    differing = set(pending)
    differing.update(name for name in users if name not in in_base)
    pending = list(differing)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in differing:
                differing.add(user)
                pending.append(user)
    return frozenset(in_base.keys() - differing)


def _components(document: Document) -> dict[str, Any]:
    return {
        f"#/components/{escape(section)}/{escape(name)}": value
        for section, named in document.root.at("components").value.items()
        for name, value in as_map(named).items()
    }


def references(value: Any) -> Iterator[str]:
    """The references in a value, at any depth; also those of an example."""
    pending: list[Any] = [value]
    while pending:
        one: Any = pending.pop()
        if isinstance(one, dict):
            inner = as_map(cast("Any", one))
            reference = inner.get("$ref")
            if isinstance(reference, str):
                yield reference
            pending += [part for part in inner.values() if part.__class__ in _NESTED]
        elif isinstance(one, list):
            items: list[Any] = cast("Any", one)
            pending += [part for part in items if part.__class__ in _NESTED]

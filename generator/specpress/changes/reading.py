"""One side of a comparison: the normalised document, and what its references mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote

Raw: TypeAlias = Mapping[str, Any]


class Node(NamedTuple):
    """An object of a document and its JSON pointer (RFC 6901)."""

    value: Raw
    pointer: str

    def at(self, *keys: str) -> Node:
        """The object under some keys, empty where there is none."""
        value: Any = self.value
        for key in keys:
            value = value.get(key) if isinstance(value, Mapping) else None
        pointer = self.pointer + "".join(f"/{escape(key)}" for key in keys)
        return Node(value if isinstance(value, Mapping) else {}, pointer)

    def entries(self, key: str) -> list[tuple[str, Node]]:
        """The named objects under a key that maps names to objects."""
        held = self.value.get(key)
        if not isinstance(held, Mapping):
            return []
        place = f"{self.pointer}/{escape(key)}"
        return [
            (name, Node(value, f"{place}/{escape(name)}"))
            for name, value in held.items()
            if isinstance(value, Mapping)
        ]

    def items(self, key: str) -> list[Node]:
        """The objects of the list under a key."""
        held = self.value.get(key)
        if not isinstance(held, list):
            return []
        place = f"{self.pointer}/{escape(key)}"
        return [
            Node(item, f"{place}/{index}")
            for index, item in enumerate(held)
            if isinstance(item, Mapping)
        ]


def escape(token: str) -> str:
    """A key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def tokens(pointer: str) -> list[str]:
    """The keys of a JSON pointer."""
    return [
        token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]
    ]


class Document:
    """A normalised document (`specpress.document`): references, components, operations."""

    def __init__(self, raw: Raw) -> None:
        self.root = Node(raw, "")
        self._resolved: dict[str, Node] = {}

    def resolve(self, node: Node) -> Node:
        """The object that is meant: what a reference leads to, else the node itself."""
        seen: set[str] = set()
        while isinstance(reference := node.value.get("$ref"), str):
            if reference in seen:
                return Node({}, node.pointer)
            seen.add(reference)
            node = self._target(reference)
        return node

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
    ours, theirs = _components(base), _components(revision)
    users: dict[str, list[str]] = {}
    pending: list[str] = []
    for name, value in ours.items():
        if theirs.get(name) != value:
            pending.append(name)
        else:
            for reference in references(value):
                users.setdefault(reference, []).append(name)
    differing = set(pending)
    differing.update(name for name in users if name not in ours)
    pending = list(differing)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in differing:
                differing.add(user)
                pending.append(user)
    return frozenset(ours.keys() - differing)


def _components(document: Document) -> dict[str, Any]:
    return {
        f"#/components/{escape(section)}/{escape(name)}": value
        for section, named in document.root.at("components").value.items()
        if isinstance(named, Mapping)
        for name, value in named.items()
    }


def references(value: Any) -> Iterator[str]:
    """The references in a value, at any depth; also those of an example."""
    pending = [value]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            reference = one.get("$ref")
            if isinstance(reference, str):
                yield reference
            pending += one.values()
        elif isinstance(one, list):
            pending += one

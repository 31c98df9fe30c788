"""What a schema says once it is resolved, merged and unfolded: its *shape*.

``allOf`` is merged, a union of one schema and null is that schema, nullable, a union of
one is the one. So two ways to write one thing have one shape, and comparing shapes is
comparing by meaning. Every part of a shape remembers where it was written, because that
is what a change of it is reported at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from specpress.diff.document import Document, Node, Raw, as_list, tokens
from specpress.document.values import escape

from .facts import facts
from .shape import (
    TYPES_OF,
    Shape,
    Union,
    add_keyword,
    add_schema,
    both_types,
    common_values,
    settle_file,
    settle_null,
)
from .value_keywords import matches_everything

SUBSCHEMAS = frozenset(
    {
        "items", "additionalProperties", "contains", "propertyNames", "unevaluatedItems",
        "unevaluatedProperties", "contentSchema", "not", "if", "then", "else",
    }
)  # fmt: skip
NAMED_SUBSCHEMAS = frozenset({"patternProperties", "dependentSchemas"})
UNIONS = ("oneOf", "anyOf")
ANNOTATIONS = frozenset(
    {"title", "description", "example", "examples", "externalDocs", "xml", "$comment"}
)
TRANSPARENT = ANNOTATIONS | {"allOf", "readOnly", "writeOnly", "deprecated"}
"""Beside a single member of ``allOf`` these leave what is said about the value as it is."""

_COMPOSED = ("$ref", "allOf", *UNIONS)


class Shapes:
    """The shapes of a document's schemas, each made once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shapes: dict[int, Shape] = {}
        self._merged: dict[int, Sequence[Node]] = {}
        self._combined: dict[tuple[int, ...], Node] = {}
        self._members: dict[int, Sequence[Node]] = {}  # of a combined one, where it is

    def resolve_wrapper(self, node: Node) -> Node:
        """The schema itself: past references, and past ``allOf`` around only one."""
        seen: set[int] = set()
        while True:
            node = self._document.resolve(node)
            members = node.value.get("allOf")
            alone = len(as_list(members)) == 1
            if (
                not alone
                or id(node.value) in seen
                or not node.value.keys() <= TRANSPARENT
            ):
                return node
            seen.add(id(node.value))
            node = node.items("allOf")[0]

    def reference(self, node: Node) -> str:
        """The name of the component schema that a schema is; ``""``: it is written there."""
        path = tokens(self.resolve_wrapper(node).pointer)
        return (
            path[2] if path[:2] == ["components", "schemas"] and len(path) == 3 else ""
        )

    def parts(self, node: Node) -> dict[str, Raw]:
        """The schemas that a schema refers to below its ``allOf``, by their pointers."""
        if "allOf" not in node.value:
            return {}
        return {
            part.pointer: part.value
            for part in self._parts(node)
            if part.pointer != node.pointer and len(tokens(part.pointer)) == 3
        }

    def annotation(self, node: Node, key: str) -> Any:
        """What is said about a property beside its schema: the outermost word counts."""
        if key in node.value:
            return node.value[key]
        if node.value.keys().isdisjoint(_COMPOSED):
            return None
        parts = self._merged.get(id(node.value))
        if parts is None:  # what is composed is held by its document, or kept here
            parts = self._merged[id(node.value)] = tuple(self._parts(node))
        for part in parts:
            if key in part.value:
                return part.value[key]
        return None

    def shape(self, node: Node) -> Shape:
        """The shape of a schema."""
        known = self._shapes.get(id(node.value))
        if known is None:
            known = self._shapes[id(node.value)] = self._made(node)
        return known

    def _parts(self, node: Node) -> Iterable[Node]:
        """A schema and all that it is merged from, the outermost first."""
        seen: set[int] = set()
        pending = [node]
        while pending:
            part = self._document.resolve(pending.pop(0))
            if id(part.value) in seen:
                continue
            seen.add(id(part.value))
            yield part
            pending += self._members.get(id(part.value)) or part.items("allOf")
            for keyword in UNIONS:
                alone, _ = self._alone(part, keyword)
                if alone is not None:
                    pending.append(alone)

    def _alone(self, part: Node, keyword: str) -> tuple[Node | None, bool]:
        """The only alternative of a union beside null, and whether null is one."""
        if keyword not in part.value:
            return None, False
        members = part.items(keyword)
        others = self._different([one for one in members if not self._is_null(one)])
        only = others[0] if len(others) == 1 else None
        return only, any(map(self._is_null, members))

    def _different(self, members: Sequence[Node]) -> tuple[Node, ...]:
        """The alternatives without those that are written twice."""
        return tuple({repr(facts(one.value)): one for one in members}.values())

    def _is_anything(self, node: Node) -> bool:
        value = self._document.resolve(node).value
        return value.keys() <= ANNOTATIONS

    def is_nothing(self, node: Node) -> bool:
        """Whether no value is one of a schema (``false``)."""
        return self._document.resolve(node).value in ({"not": {}}, {"not": True})

    def _is_null(self, node: Node) -> bool:
        value = self._document.resolve(node).value
        return value.get("type") == "null" or value.get("enum") == [None]

    def _made(self, node: Node) -> Shape:
        shape = Shape(node.pointer)
        properties: dict[str, list[Node]] = {}
        schemas: dict[str, list[Node]] = {}
        named: dict[str, dict[str, list[Node]]] = {}
        null_beside = False
        parts = list(self._parts(node))
        for part in parts:
            for keyword, value in part.value.items():
                if keyword in ANNOTATIONS or keyword in ("allOf", "$ref"):
                    continue
                place = f"{part.pointer}/{escape(keyword)}"
                if keyword == "type":
                    shape.types = both_types(shape.types, value)
                    shape.places.setdefault("type", place)
                elif keyword == "enum":
                    shape.enum = common_values(shape.enum, value)
                    shape.places.setdefault("enum", place)
                elif keyword == "properties":
                    for name, inner in part.entries("properties"):
                        properties.setdefault(name, []).append(inner)
                elif keyword == "required":
                    for name in value:
                        shape.required.setdefault(name, place)
                elif keyword == "not" and value in (True, {}):
                    shape.types = frozenset()
                    shape.places.setdefault("type", place)
                elif keyword in SUBSCHEMAS:
                    add_schema(shape, schemas, part, keyword)
                elif keyword in NAMED_SUBSCHEMAS:
                    held_by_name = named.setdefault(keyword, {})
                    for name, inner in part.entries(keyword):
                        held_by_name.setdefault(name, []).append(inner)
                elif keyword == "prefixItems":
                    continue  # what the parts say of each position comes below
                elif keyword in UNIONS:
                    null_beside |= self._add_union(shape, part, keyword)
                else:
                    add_keyword(shape, keyword, value, place)
        _add_to_all(shape, properties, schemas, named)
        refused = _add_others(properties, parts) if len(parts) > 1 else ()
        shape.properties = {
            name: self._together(inner)
            for name, inner in properties.items()
            if name not in refused
        }
        shape.named = {
            keyword: {name: self._together(inner) for name, inner in by_name.items()}
            for keyword, by_name in named.items()
        }
        shape.prefix = tuple(map(self._together, _positions(parts)))
        shape.schemas = {
            name: self._together(inner, "anyOf" if name == "not" else "allOf")
            for name, inner in schemas.items()
        }
        if shape.types is None and shape.enum is None and shape.unions:
            self._add_types(shape)
        settle_null(shape, null_beside)
        settle_file(shape)
        return shape

    def _add_union(self, shape: Shape, part: Node, keyword: str) -> bool:
        """Adds the union; whether it is only one alternative and null."""
        alone, nullable = self._alone(part, keyword)
        if alone is not None:
            return nullable
        members = self._different(
            [one for one in part.items(keyword) if not self._is_null(one)]
        )
        if any(self._is_anything(member) for member in members):
            return False  # a union with anything says nothing
        place = f"{part.pointer}/{keyword}"
        names = [_plain_type(member) for member in members]
        if members and all(names) and len({*names}) == len(names):
            types = frozenset(filter(None, names))
            if not types >= {"integer", "number"}:
                shape.types = both_types(shape.types, [*types, *["null"] * nullable])
                shape.places.setdefault("type", place)
                return False
        shape.unions.append(Union(keyword, place, members, nullable))
        shape.places.setdefault(keyword, place)
        return False

    def _add_types(self, shape: Shape) -> None:
        """The types of the alternatives, where each of them says its own."""
        for union in shape.unions:
            types_found = [self._types(member) for member in union.members]
            if types_found and all(types is not None for types in types_found):
                types = frozenset[str]().union(*filter(None, types_found))
                shape.types = both_types(
                    shape.types, [*types, *["null"] * union.nullable]
                )

    def _types(self, node: Node) -> frozenset[str] | None:
        """The types that a schema says itself."""
        types: frozenset[str] | None = None
        for part in self._parts(node):
            if "type" in part.value:
                types = both_types(types, part.value["type"])
            elif "enum" in part.value:
                types = both_types(
                    types,
                    [TYPES_OF.get(v.__class__, "null") for v in part.value["enum"]],
                )
        return types

    def _together(self, nodes: Sequence[Node], keyword: str = "allOf") -> Node:
        """One schema that says what several say."""
        if len(nodes) == 1:
            return nodes[0]
        key = tuple(id(node.value) for node in nodes)
        if key not in self._combined:
            shape = Node({keyword: [node.value for node in nodes]}, nodes[0].pointer)
            self._combined[key] = shape
            if keyword == "allOf":
                self._members[id(shape.value)] = nodes
        return self._combined[key]


def _add_others(
    properties: dict[str, list[Node]], parts: Sequence[Node]
) -> frozenset[str]:
    """Adds what parts of ``allOf`` say of properties that they do not declare themselves;
    gives the properties that one of them refuses.
    """
    refused: set[str] = set()
    for part in parts:
        rest = part.value.get("additionalProperties")
        if rest is None or rest is True or "patternProperties" in part.value:
            continue
        others = properties.keys() - dict(part.entries("properties")).keys()
        if rest is False:
            refused |= others
        elif rest:
            for name in sorted(others):
                properties[name].append(part.at("additionalProperties"))
    return frozenset(refused)


def _add_to_all(
    shape: Shape,
    properties: dict[str, list[Node]],
    schemas: dict[str, list[Node]],
    named: dict[str, dict[str, list[Node]]],
) -> None:
    """Adds what a pattern that every name matches says of all properties: no other one is
    undeclared then.
    """
    by_pattern = named.get("patternProperties", {})
    for pattern in [one for one in by_pattern if matches_everything(one)]:
        nodes = by_pattern.pop(pattern)
        shape.keywords.pop("additionalProperties", None)
        schemas["additionalProperties"] = nodes
        shape.places["additionalProperties"] = nodes[0].pointer
        for inner in properties.values():
            inner += nodes


def _positions(parts: Sequence[Node]) -> list[list[Node]]:
    """What the parts of ``allOf`` say of each position that one of them names: the items
    of a part are all after the positions that it names itself.
    """
    named = [part.items("prefixItems") for part in parts]
    longest = max(map(len, named), default=0)
    positions: list[list[Node]] = [[] for _ in range(longest)]
    for part, prefix in zip(parts, named, strict=True):
        rest = [part.at("items")] if "items" in part.value else []
        for index, position in enumerate(positions):
            position += prefix[index : index + 1] or rest
    return positions


def _plain_type(node: Node) -> str | None:
    """The type that is all that a schema says."""
    keywords = node.value.keys() - ANNOTATIONS
    declared = node.value.get("type")
    return declared if keywords == {"type"} and isinstance(declared, str) else None

"""What a schema says once it is resolved, merged and unfolded: its *shape*.

``allOf`` is merged, a union of one schema and null is that schema, nullable, a union of
one is the one. So two ways to write one thing have one shape, and comparing shapes is
comparing by meaning. Every part of a shape remembers where it was written, because that
is what a change of it is reported at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from specpress.diff.document import Document, Node, Raw, as_list, tokens
from specpress.document.keywords import (
    MERGED_BY_MAXIMUM,
    MERGED_BY_MINIMUM,
    common_multiple,
)
from specpress.document.values import escape

from .facts import facts
from .value_keywords import BINARY, is_file

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

_JOINED = frozenset({"format", "pattern", "contentEncoding"})
_AND = " and "
"""Between the values of a keyword that several parts of ``allOf`` say: all of them hold."""
_COMPOSED = ("$ref", "allOf", *UNIONS)
_TYPES_OF: Mapping[type, str] = {
    str: "string", bool: "boolean", int: "integer", float: "number", list: "array",
    dict: "object",
}  # fmt: skip


@dataclass(slots=True)
class Union:
    """The alternatives of a ``oneOf`` or ``anyOf``."""

    keyword: str
    pointer: str
    members: tuple[Node, ...]
    nullable: bool


@dataclass(slots=True)
class Shape:
    """What a schema says.

    `types` and `enum` are without null, for which there is `nullable`; None: any.
    `keywords` are the others that hold a plain value, `schemas` those that hold one
    schema, `named` those that map names to schemas. `places` are the JSON pointers of
    the keywords, by name.
    """

    pointer: str
    types: frozenset[str] | None = None
    nullable: bool = True
    enum: list[Any] | None = None
    keywords: dict[str, Any] = field(default_factory=dict[str, Any])
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    required: dict[str, str] = field(default_factory=dict[str, str])
    schemas: dict[str, Node] = field(default_factory=dict[str, Node])
    named: dict[str, dict[str, Node]] = field(
        default_factory=dict[str, dict[str, Node]]
    )
    prefix: tuple[Node, ...] = ()
    unions: list[Union] = field(default_factory=list[Union])
    places: dict[str, str] = field(default_factory=dict[str, str])

    def place(self, keyword: str) -> str:
        """Where a keyword is, or the schema itself where it does not have it."""
        return self.places.get(keyword, self.pointer)


class Shapes:
    """The shapes of a document's schemas, each made once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shapes: dict[int, Shape] = {}
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
        for part in self._parts(node):
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

    def _is_null(self, node: Node) -> bool:
        value = self._document.resolve(node).value
        return value.get("type") == "null" or value.get("enum") == [None]

    def _made(self, node: Node) -> Shape:
        shape = Shape(node.pointer)
        properties: dict[str, list[Node]] = {}
        schemas: dict[str, list[Node]] = {}
        named: dict[str, dict[str, list[Node]]] = {}
        null_beside = False
        for part in self._parts(node):
            for keyword, value in part.value.items():
                if keyword in ANNOTATIONS or keyword in ("allOf", "$ref"):
                    continue
                place = f"{part.pointer}/{escape(keyword)}"
                if keyword == "type":
                    shape.types = _both(shape.types, value)
                    shape.places.setdefault("type", place)
                elif keyword == "enum":
                    shape.enum = _common(shape.enum, value)
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
                    _add_schema(shape, schemas, part, keyword)
                elif keyword in NAMED_SUBSCHEMAS:
                    held_by_name = named.setdefault(keyword, {})
                    for name, inner in part.entries(keyword):
                        held_by_name.setdefault(name, []).append(inner)
                elif keyword == "prefixItems":
                    shape.prefix = tuple(part.items(keyword))
                elif keyword in UNIONS:
                    null_beside |= self._add_union(shape, part, keyword)
                else:
                    _add_keyword(shape, keyword, value, place)
        shape.properties = {
            name: self._together(inner) for name, inner in properties.items()
        }
        shape.named = {
            keyword: {name: self._together(inner) for name, inner in by_name.items()}
            for keyword, by_name in named.items()
        }
        shape.schemas = {
            name: self._together(inner, "anyOf" if name == "not" else "allOf")
            for name, inner in schemas.items()
        }
        if shape.types is None and shape.enum is None and shape.unions:
            self._add_types(shape)
        _settle_null(shape, null_beside)
        _settle_file(shape)
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
                shape.types = _both(shape.types, [*types, *["null"] * nullable])
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
                shape.types = _both(shape.types, [*types, *["null"] * union.nullable])

    def _types(self, node: Node) -> frozenset[str] | None:
        """The types that a schema says itself."""
        types: frozenset[str] | None = None
        for part in self._parts(node):
            if "type" in part.value:
                types = _both(types, part.value["type"])
            elif "enum" in part.value:
                types = _both(
                    types,
                    [_TYPES_OF.get(v.__class__, "null") for v in part.value["enum"]],
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


def _add_schema(
    shape: Shape, schemas: dict[str, list[Node]], part: Node, keyword: str
) -> None:
    value = part.value[keyword]
    place = f"{part.pointer}/{keyword}"
    shape.places.setdefault(keyword, place)
    if value == {"not": {}}:
        value = False
    if isinstance(value, Mapping) and value:
        schemas.setdefault(keyword, []).append(Node(value, place))
    elif value is False or keyword not in shape.keywords:
        shape.keywords[keyword] = value is not False


def _add_keyword(shape: Shape, keyword: str, value: Any, place: str) -> None:
    if keyword not in shape.keywords:
        shape.keywords[keyword] = value
        shape.places[keyword] = place
        return
    inner = shape.keywords[keyword]
    if keyword in _JOINED and value != inner:
        texts = sorted({*str(inner).split(_AND), str(value)})
        shape.keywords[keyword] = _AND.join(texts)
        return
    if keyword == "multipleOf":
        shape.keywords[keyword] = common_multiple(inner, value)
        return
    if keyword == "const" and value != inner:
        shape.enum = []
        shape.places.setdefault("enum", place)
        return
    if (keyword in MERGED_BY_MAXIMUM and value > inner) or (
        keyword in MERGED_BY_MINIMUM and value < inner
    ):
        shape.keywords[keyword] = value
        shape.places[keyword] = place


def _both(types: frozenset[str] | None, value: Any) -> frozenset[str]:
    named = frozenset(map(str, as_list(value) or [value]))
    if types is None:
        return named
    both = types & named
    for some, others in ((types, named), (named, types)):
        if "integer" in some and "number" in others:
            both |= {"integer"}
    return both


def _common(values: list[Any] | None, more: Any) -> list[Any]:
    listed = as_list(more)
    return listed if values is None else [one for one in values if one in listed]


def _plain_type(node: Node) -> str | None:
    """The type that is all that a schema says."""
    keywords = node.value.keys() - ANNOTATIONS
    declared = node.value.get("type")
    return declared if keywords == {"type"} and isinstance(declared, str) else None


def _settle_file(shape: Shape) -> None:
    """Writes a file as OpenAPI 3.0 did: 3.1 has a media type without an encoding."""
    keywords = shape.keywords
    if is_file(keywords):
        keywords["format"] = BINARY
        del keywords["contentMediaType"]
        shape.places["format"] = shape.places.pop("contentMediaType")


def _settle_null(shape: Shape, null_beside: bool) -> None:
    """Takes null out of types and values: whether it is allowed is said apart."""
    types, values = shape.types, shape.enum
    if types is None and values is None and "const" in shape.keywords:
        only = shape.keywords["const"]
        types = frozenset({_TYPES_OF.get(only.__class__, "null")})
        shape.places.setdefault("type", shape.places["const"])
    if types is None and values:
        types = frozenset(
            _TYPES_OF[one.__class__] for one in values if one is not None
        ) | ({"null"} if None in values else frozenset[str]())
        shape.places.setdefault("type", shape.places["enum"])
    allowed = types is None or "null" in types
    if values is not None:
        allowed = allowed and None in values
        shape.enum = [value for value in values if value is not None]
    if null_beside or any(union.nullable for union in shape.unions):
        allowed = True
    shape.nullable = allowed
    if types is not None:
        shape.types = types - {"null"}

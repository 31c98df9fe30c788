"""What a schema says, keyword by keyword, and how several parts of ``allOf`` say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from specpress.diff.document import Node, as_list
from specpress.document.keywords import (
    MERGED_BY_MAXIMUM,
    MERGED_BY_MINIMUM,
    common_multiple,
)
from specpress.utils.dataclass import dataclass

from .value_keywords import BINARY, is_file

_JOINED = frozenset({"format", "pattern", "contentEncoding"})
_AND = " and "
"""Between the values of a keyword that several parts of ``allOf`` say: all of them hold."""
TYPES_OF: Mapping[type, str] = {
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


def add_schema(
    shape: Shape, schemas: dict[str, list[Node]], part: Node, keyword: str
) -> None:
    """Adds what a keyword that holds a schema says in one part."""
    value = part.value[keyword]
    place = f"{part.pointer}/{keyword}"
    shape.places.setdefault(keyword, place)
    if value == {"not": {}}:
        value = False
    if isinstance(value, Mapping) and value:
        schemas.setdefault(keyword, []).append(Node(value, place))
    elif value is False or keyword not in shape.keywords:
        shape.keywords[keyword] = value is not False


def add_keyword(shape: Shape, keyword: str, value: Any, place: str) -> None:
    """Adds what a keyword that holds a plain value says at a place: all of them hold."""
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


def both_types(types: frozenset[str] | None, value: Any) -> frozenset[str]:
    """The types that two parts leave: ``integer`` is a part of ``number``."""
    named = frozenset(map(str, as_list(value) or [value]))
    if types is None:
        return named
    both = types & named
    for some, others in ((types, named), (named, types)):
        if "integer" in some and "number" in others:
            both |= {"integer"}
    return both


def common_values(values: list[Any] | None, more: Any) -> list[Any]:
    """The values that two parts leave, None: there were no limits before."""
    listed = as_list(more)
    return listed if values is None else [one for one in values if one in listed]


def settle_file(shape: Shape) -> None:
    """Writes a file as OpenAPI 3.0 did: 3.1 has a media type without an encoding."""
    keywords = shape.keywords
    if is_file(keywords):
        keywords["format"] = BINARY
        del keywords["contentMediaType"]
        shape.places["format"] = shape.places.pop("contentMediaType")


def settle_null(shape: Shape, null_beside: bool) -> None:
    """Takes null out of types and values: whether it is allowed is said apart."""
    types, values = shape.types, shape.enum
    if types is None and values is None and "const" in shape.keywords:
        only = shape.keywords["const"]
        types = frozenset({TYPES_OF.get(only.__class__, "null")})
        shape.places.setdefault("type", shape.places["const"])
    if types is None and values:
        types = frozenset(
            TYPES_OF[one.__class__] for one in values if one is not None
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

"""Keywords of JSON Schema 2020-12: which of them the generated types enforce."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

JsonSchema: TypeAlias = Mapping[str, Any]
"""A schema of a loaded document; `True` and `False` are read as ``{}`` and not ``{}``."""

SCHEMA = ("not", "if", "then", "else", "contains", "propertyNames")
"""Keywords that hold a schema which no type stands for."""
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
MAPS = ("properties", "patternProperties", "dependentSchemas")
SINGLE = (
    *SCHEMA,
    "items",
    "additionalProperties",
    "unevaluatedItems",
    "unevaluatedProperties",
)

BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
)
"""Bounds of scalars, enforced by a type where the schema names one."""

UNTYPED = (
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
    "dependentRequired",
)
"""Assertions that no type makes."""

ASSERTIONS = (
    "type",
    "enum",
    "const",
    "format",
    "required",
    "uniqueItems",
    "minItems",
    "maxItems",
    *BOUNDS,
    *UNTYPED,
)

_BEYOND = 2**53

CHECKED_FORMATS = frozenset(
    {
        "email",
        "hostname",
        "idn-email",
        "int32",
        "int64",
        "ipv4",
        "ipv6",
        "iri",
        "iri-reference",
        "json-pointer",
        "relative-json-pointer",
        "uri",
        "uri-reference",
    }
)
"""Formats that are asserted though no Python type stands for them."""

TYPED_FORMATS = frozenset({"date", "date-time", "duration", "time", "uuid"})
"""Formats that a type reads."""


def as_schema(value: object) -> JsonSchema:
    """A schema as an object."""
    if value is False:
        return {"not": {}}
    return cast("JsonSchema", value) if isinstance(value, dict) else {}


def types_of(schema: JsonSchema) -> frozenset[str]:
    """The types that a schema names; empty where it names none."""
    declared: object = schema.get("type")
    if isinstance(declared, str):
        return frozenset({declared})
    if isinstance(declared, list):
        return frozenset(map(str, cast("list[object]", declared)))
    return frozenset()


def is_binary(schema: JsonSchema) -> bool:
    """Whether the values are files or encoded bytes, which are no text when checked."""
    return (
        schema.get("format") in ("binary", "byte")
        or "contentEncoding" in schema
        or "contentMediaType" in schema
    )


def is_plain(schema: JsonSchema) -> bool:
    """Whether a schema, like most, says no more than its type and what it is for."""
    return schema.keys() <= _PLAIN and schema.get("format") not in CHECKED_FORMATS


_PLAIN = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "format",
        "readOnly",
        "title",
        "type",
        "writeOnly",
        "xml",
    }
)


_OWN = frozenset(
    {"const", "enum", "format", "maxItems", "minItems", "uniqueItems"}
    | {*BOUNDS, *UNTYPED}
)
_HOLDING = frozenset({"$ref", "required", *LISTS, *MAPS, *SINGLE})


def is_leaf(schema: JsonSchema) -> bool:
    """Whether a schema holds no others, and is about single values."""
    return schema.keys().isdisjoint(_HOLDING)


def own(schema: JsonSchema) -> dict[str, Any]:
    """The assertions of a schema that no type makes, without those of its parts."""
    if schema.keys().isdisjoint(_OWN):
        return {}
    found = {name: schema[name] for name in UNTYPED if name in schema}
    if schema.get("uniqueItems") is True:
        found["uniqueItems"] = True
    if schema.get("format") in CHECKED_FORMATS:
        found["format"] = schema["format"]
    composed = any(name in schema for name in ("$ref", "anyOf", "oneOf"))
    listed = types_of(schema)
    bounds = {name: schema[name] for name in BOUNDS if name in schema}
    found |= {
        name: bound
        for name, bound in bounds.items()
        if composed or not listed or _is_inexact(name, bound)
    }
    if len(listed - {"null"}) > 1 or composed:
        found |= {n: schema[n] for n in ("minItems", "maxItems") if n in schema}
    if "enum" in schema and not all(map(_is_literal, schema["enum"])):
        found["enum"] = schema["enum"]
    if "const" in schema and not _is_literal(schema["const"]):
        found["const"] = schema["const"]
    return found


def _is_inexact(name: str, bound: object) -> bool:
    """Whether types leave a bound out, or are content with what is near to it."""
    if not isinstance(bound, int | float):
        return False
    return abs(bound) >= _BEYOND or (name == "multipleOf" and bound != int(bound))


def _is_literal(value: object) -> bool:
    return value is None or isinstance(value, str | int)

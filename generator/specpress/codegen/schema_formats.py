"""What formats say of values, as JSON Schema says it; which values are bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias, cast

from specpress.utils.runtime import formats

_Node: TypeAlias = Mapping[str, Any]

_FORMATS: Final = frozenset(
    {"date", "date-time", "duration", "email", "hostname", "idn-email"}
    | {"idn-hostname", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer"}
    | {"regex", "relative-json-pointer", "time", "uri", "uri-reference"}
    | {"uri-template", "uuid", "date-time-local", "time-local"}
)
"""Formats of strings that are asserted (JSON Schema Validation 7.3); the last two are of
the OpenAPI Format Registry."""
_INTEGERS: Final = {"int32": 2**31, "int64": 2**63}


def is_binary(schema: _Node) -> bool:
    """Whether the values are files or encoded bytes, which are no text when checked."""
    return (
        schema.get("format") == "binary"
        or "contentMediaType" in schema
        or is_encoded(schema)
        or "contentEncoding" in schema
    )


def is_encoded(schema: _Node) -> bool:
    """Whether the values are bytes that are written as text, in base64 for instance."""
    encoding = formats.ENCODINGS.get(str(schema.get("contentEncoding", "")).lower())
    return schema.get("format") == "byte" or encoding is not None


def add_format(node: _Node, described: dict[str, Any]) -> None:
    """Adds what the format of a schema demands to its description."""
    format_: object = node.get("format")
    types = types_of(node)
    decided = "enum" in node or "const" in node  # which say all there is to say
    known = format_ in _FORMATS and "string" in types
    if known and not decided:
        described["format"] = format_
    bound = _INTEGERS.get(str(format_))
    if bound is not None and "integer" in types:
        described["minimum"] = max(-bound, node.get("minimum", -bound))
        described["maximum"] = min(bound - 1, node.get("maximum", bound - 1))


def types_of(schema: _Node) -> list[str]:
    """The types that a schema names."""
    declared: object = schema.get("type")
    listed = cast(
        "list[object]", declared if isinstance(declared, list) else [declared]
    )
    return [name for name in listed if isinstance(name, str)]

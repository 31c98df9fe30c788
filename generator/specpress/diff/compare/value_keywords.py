"""What the keywords of a schema say, one by one: which are copied, which say nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..document import as_list
from .containment import Schema

COPIED = frozenset(
    {
        "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
        "minContains", "maxContains", "minProperties", "maxProperties",
        "dependentRequired",
    }
)  # fmt: skip
INNER = frozenset(
    {"items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties"}
)  # fmt: skip
CONDITIONS = frozenset({"not", "if", "then", "else"})
RANGES: Mapping[str, Schema] = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
}
_FROM_ZERO = frozenset({"minLength", "minItems", "minProperties"})
ANY_TEXT = re.compile(r"\^?(\.\*)?\$?")
"""Patterns that every text matches."""
NUMBERS = frozenset({"integer", "number"})
SCALARS = frozenset({"string", "boolean", *NUMBERS})
BINARY = "binary"
"""The format of any bytes; since 3.1 they are a media type."""
TYPE_NAMES = frozenset({*SCALARS, "object", "array", "null"})
HINTS = frozenset({"password"})
"""Formats that say how a value is shown, not which values there are (OpenAPI 3.0, 4.4)."""


def types_of(keywords: Mapping[str, Any]) -> list[str] | None:
    """The types that a schema names, None where it names none."""
    declared = keywords.get("type")
    if declared is None:
        return None
    return [str(one) for one in as_list(declared) or [declared]]


def says_nothing(keyword: str, value: Any) -> bool:
    """Whether a keyword with this value leaves everything possible."""
    if keyword == "pattern":
        return ANY_TEXT.fullmatch(str(value)) is not None
    return keyword in _FROM_ZERO and value == 0


def is_file(keywords: Mapping[str, Any]) -> bool:
    """Whether a schema says in the words of 3.1 that a text is any bytes."""
    return (
        keywords.get("contentMediaType") == "application/octet-stream"
        and keywords.get("format", BINARY) == BINARY
        and "contentEncoding" not in keywords
    )


def says_the_rest(part: Mapping[str, Any]) -> bool:
    """Whether a schema says what undeclared properties may be."""
    if part.get("patternProperties"):
        return True
    return any(
        part.get(key, True) is not True
        for key in ("additionalProperties", "unevaluatedProperties")
    )


def is_object(part: Mapping[str, Any]) -> bool:
    """Whether a schema says what objects are like."""
    return "properties" in part or "object" in (types_of(part) or ())

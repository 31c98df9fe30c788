"""What the keywords of a schema say, one by one: which are copied, which say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..document import as_list, as_map
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
"""Patterns that every text matches, ends of lines aside."""
NUMBERS = frozenset({"integer", "number"})
SCALARS = frozenset({"string", "boolean", *NUMBERS})
BINARY = "binary"
"""The format of any bytes; since 3.1 they are a media type."""
FORMATS_OF_TEXTS = frozenset(
    {
        "binary", "byte", "date", "date-time", "date-time-local", "duration", "email",
        "hostname", "idn-email", "idn-hostname", "ipv4", "ipv6", "iri", "iri-reference",
        "json-pointer", "password", "regex", "relative-json-pointer", "time",
        "time-local", "uri", "uri-reference", "uri-template", "uuid",
    }
)  # fmt: skip
"""Formats that say nothing of what is no text (JSON Schema Validation 2020-12, 7.3)."""
FORMATS_OF_NUMBERS = frozenset({*RANGES, "double", "float"})
"""Formats that say nothing of what is no number (OpenAPI 3.1, 4.4)."""
_WITHIN: Mapping[str, frozenset[str]] = {
    "int32": frozenset({"int64", "bigint"}),
    "int64": frozenset({"bigint"}),
    "float": frozenset({"double"}),
    "email": frozenset({"idn-email"}),
    "hostname": frozenset({"idn-hostname"}),
    "uri": frozenset({"iri", "iri-reference", "uri-reference"}),
    "iri": frozenset({"iri-reference"}),
    "uri-reference": frozenset({"iri-reference"}),
}
"""Format → the formats that all of its values have as well (RFC 3986, 3987, 6531)."""
TYPE_NAMES = frozenset({*SCALARS, "object", "array", "null"})
HINTS = frozenset({"password"})
"""Formats that say how a value is shown, not which values there are (OpenAPI 3.0, 4.4)."""


def matches_everything(pattern: str) -> bool:
    """Whether a pattern obviously matches every text."""
    return ANY_TEXT.fullmatch(pattern) is not None


def as_map_of_all(keywords: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a pattern that every name matches says of properties, in other keywords."""
    by_pattern = as_map(keywords.get("patternProperties"))
    every = [by_pattern[one] for one in by_pattern if matches_everything(one)]
    if not every:
        return keywords
    declared = as_map(keywords.get("properties")).items()
    return {
        **keywords,
        "patternProperties": {
            one: by_pattern[one] for one in by_pattern if not matches_everything(one)
        },
        "properties": {name: {"allOf": [one, *every]} for name, one in declared},
        "additionalProperties": every[0] if len(every) == 1 else {"allOf": every},
    }


def formats_of(name: str) -> frozenset[str]:
    """A format, and those that all of its values have as well."""
    return _WITHIN.get(name, frozenset[str]()) | {name}


def is_void(name: str, types: Iterable[str] | None) -> bool:
    """Whether a format says nothing of values of some types (None: of any)."""
    if name in TYPE_NAMES:
        return True
    if types is None:
        return False
    if name in FORMATS_OF_NUMBERS:
        return NUMBERS.isdisjoint(types)
    return name in FORMATS_OF_TEXTS and "string" not in types


def types_of(keywords: Mapping[str, Any]) -> list[str] | None:
    """The types that a schema names, None where it names none."""
    declared = keywords.get("type")
    if declared is None:
        return None
    return [str(one) for one in as_list(declared) or [declared]]


def says_nothing(keyword: str, value: Any) -> bool:
    """Whether a keyword with this value leaves everything possible."""
    if keyword == "pattern":
        return matches_everything(str(value))
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

"""What values a schema takes, in a few words: to say what is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from specpress.diff.document import as_list, as_map

SOME = "some of them"
_NOUNS: Mapping[str, str] = {
    "string": "texts", "integer": "whole numbers", "number": "numbers",
    "boolean": "true and false", "array": "lists", "object": "objects", "null": "null",
}  # fmt: skip
_COUNTED: Mapping[str, tuple[str, str, str]] = {
    "string": ("minLength", "maxLength", "characters"),
    "array": ("minItems", "maxItems", "items"),
    "object": ("minProperties", "maxProperties", "properties"),
}
_PLAIN = frozenset({"$schema", "type"})
_SHOWN = 5


def in_words(schema: Mapping[str, Any] | None) -> str:
    """The values that a schema takes; "some of them" where there are no words for it."""
    return _words(as_map(schema)) or SOME


def _words(schema: Mapping[str, Any]) -> str:
    if "const" in schema:
        return _value(schema["const"])
    if "enum" in schema:
        values = [_value(one) for one in as_list(schema["enum"])]
        more = len(values) - _SHOWN
        return ", ".join(values[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
    alternatives = as_list(schema.get("anyOf"))
    if alternatives and schema.keys() <= {"$schema", "anyOf"}:
        named = [_words(as_map(one)) for one in alternatives[:_SHOWN]]
        return " or ".join(dict.fromkeys(named)) if all(named) else ""
    types = [str(one) for one in as_list(schema.get("type")) or [schema.get("type")]]
    if not all(one in _NOUNS for one in types):
        return ""
    said = schema.keys() - _PLAIN
    if not said:
        return " or ".join(_NOUNS[one] for one in types)
    if len(types) > 1:
        return ""
    return _limited(types[0], schema, said)


def _limited(kind: str, schema: Mapping[str, Any], said: set[str]) -> str:
    """Values of one type within limits."""
    noun = _NOUNS[kind]
    if kind in _COUNTED:
        low, high, unit = _COUNTED[kind]
        if said == {low}:
            return f"{noun} of {schema[low]} {unit} or more"
        if said == {high}:
            return f"{noun} of {schema[high]} {unit} or fewer"
        return ""
    below = {"maximum": "up to", "exclusiveMaximum": "below"}
    above = {"minimum": "from", "exclusiveMinimum": "above"}
    if said <= below.keys() | above.keys() and len(said) <= 2:
        parts = [f"{(above | below)[key]} {schema[key]}" for key in sorted(said)]
        return f"{noun} {' and '.join(parts)}"
    return ""


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

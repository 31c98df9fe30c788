"""The texts that stand for the values of a schema where all values are sent as text.

Text has no types of its own: ``12`` is read as a number where the schema has numbers, as
a text where it has texts. So a text has one normal form, whatever the schema of the sender
calls it: a number where it is written as one, true and false, else the text itself; null is what the
schema of a parameter says of it, whatever stands for it. Who
expects texts takes numbers, too, as far as they are as long as texts have to be; what other
limits of texts (``pattern``) leave of the numbers is not known. What a schema is asked for
therefore is one of four things (`Texts`).

The schemas are those of `containment.canonical`: alternatives of one type each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from ..document import as_list, as_map
from .containment import Schema, takes

Texts: TypeAlias = Literal[
    "sent", "sent for certain", "expected for certain", "expected"
]
"""Which texts of a schema: all that may be sent or expected, or those that are for certain.
What is sent as a text may look like a number: that is left to who expects texts."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?")
_LIKE_A_NUMBER = re.compile(r"^[+-]?[0-9]")
_NUMBER_LIKE: Schema = {"type": "string", "pattern": _LIKE_A_NUMBER.pattern}
_WRITTEN: Mapping[Any, Schema] = {
    "number": _NUMBER_LIKE,
    "integer": _NUMBER_LIKE,
    "boolean": {"enum": ["true", "false"]},
    "null": {"not": {}},
}
"""Type → texts that may be its values: those of a schema that says only what they match."""
_BOOLEANS = {"true": True, "false": False}
_NOTHING: Schema = {"not": {}}
_NUMBERS: Schema = {"type": "number"}
_FRACTIONS: Schema = {"type": "number", "not": {"multipleOf": 1}}
_LENGTHS = frozenset({"minLength", "maxLength"})
_NEVER_NUMBERS = frozenset(
    {"date", "date-time", "time", "uuid", "email", "ipv4", "ipv6", "uri"}
)
"""Formats of texts of which none is a number."""
_LONGEST_NUMBER = 15
"""Digits up to which lengths are counted: longer numbers have other spellings."""
_INNER = ("items", "contains", "additionalProperties", "unevaluatedItems")
_NAMED = ("properties", "patternProperties")
_KEPT = {
    "array": {"minItems", "maxItems", "uniqueItems", "minContains", "maxContains"},
    "object": {
        "minProperties", "maxProperties", "required", "propertyNames",
        "dependentRequired",
    },
}  # fmt: skip


class NoTextsError(Exception):
    """A schema says something of which it is not known what it means for texts."""


def texts_of(schema: Any, texts: Texts) -> Schema:
    """A schema of the normal forms of texts that a canonical schema takes.

    Raises `NoTextsError` for a schema that is not canonical, or of which it is not known
    what it says of texts.
    """
    sent = texts in ("sent", "sent for certain")
    if schema is True:
        return {}
    keywords = as_map(schema)
    said = {key: keywords[key] for key in keywords if key != "$schema"}
    if schema is False or said == _NOTHING:
        return dict(_NOTHING)
    if not said:
        return {}
    if said.keys() == {"anyOf"}:
        return _any_of([texts_of(one, texts) for one in as_list(said["anyOf"])])
    for key in ("enum", "const"):
        if said.keys() == {key}:
            values = as_list(said[key]) if key == "enum" else [said[key]]
            return _listed(values, texts)
    kind = said.get("type")
    kinds = as_list(kind)
    if kinds:
        rest = {key: said[key] for key in said if key != "type"}
        return _any_of([texts_of({"type": one, **rest}, texts) for one in kinds])
    if kind in _WRITTEN:
        return {"anyOf": [said, _WRITTEN[kind]]} if texts == "expected" else said
    if kind == "string":
        return _any_of([said, *([] if sent else _numbers(said, texts))])
    return _compound(str(kind), said, texts)


def _any_of(members: list[Schema]) -> Schema:
    possible = [one for one in members if one != _NOTHING]
    if len(possible) == 1:
        return possible[0]
    return {"anyOf": possible} if possible else dict(_NOTHING)


def _listed(values: list[Any], texts: Texts) -> Schema:
    """Values that are named one by one; which number a text like 1.0 is, is not known."""
    known = [
        normal_form(one)
        for one in values
        if not (texts == "sent for certain" and _is_odd(one))
    ]
    return {"enum": _unique(known)} if known else dict(_NOTHING)


def _unique(values: list[Any]) -> list[Any]:
    return list({json.dumps(one, sort_keys=True): one for one in values}.values())


def _is_odd(value: Any) -> bool:
    """Whether a text looks like a number, but is not how a number is written."""
    return (
        isinstance(value, str)
        and _LIKE_A_NUMBER.match(value) is not None
        and isinstance(normal_form(value), str)
        and _is_float(value)
    )


def _is_float(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def normal_form(value: Any) -> Any:
    """What a value is once it was sent as text, whatever its type was."""
    if isinstance(value, str):
        if value in _BOOLEANS:
            return _BOOLEANS[value]
        return json.loads(value) if _NUMBER.fullmatch(value) else value
    if isinstance(value, Mapping):
        return {name: normal_form(one) for name, one in as_map(value).items()}
    return [normal_form(one) for one in as_list(value)] if _is_list(value) else value


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _numbers(limited: Schema, texts: Texts) -> list[Schema]:
    """The numbers, true and false, whose texts are within the limits of a schema."""
    limits = limited.keys() - {"type"}
    if not limits:
        return [{"type": ["boolean", "number"]}]
    found = [{"const": is_} for text, is_ in _BOOLEANS.items() if takes(limited, text)]
    if limits <= _LENGTHS:
        return [*found, *_of_length(limited, texts)]
    if limited.get("format") in _NEVER_NUMBERS or texts != "expected":
        return found
    return [*found, dict(_NUMBERS)]


def _of_length(limited: Schema, texts: Texts) -> list[Schema]:
    """The numbers whose text has a length within limits."""
    low: int = limited.get("minLength", 0)
    high: int | None = limited.get("maxLength")
    loose = texts == "expected"
    if low <= 1 and high is None:
        return [dict(_NUMBERS)]
    if low > _LONGEST_NUMBER or (high or 0) > _LONGEST_NUMBER:
        return [dict(_NUMBERS)] if loose else []
    found = [_whole_numbers(low, high), _whole_numbers(low - 1, high, negative=True)]
    if loose and high is None:
        found.append(dict(_FRACTIONS))
    elif loose and high is not None and high >= len("0.1"):
        edge = int("9" * high)
        found.append({**_FRACTIONS, "minimum": -edge, "maximum": edge})
    return [one for one in found if one]


def _whole_numbers(low: int, high: int | None, *, negative: bool = False) -> Schema:
    """The whole numbers of some digits, `high` with the sign; {}: there are none."""
    digits = high if high is None else high - negative
    if digits is not None and digits < 1:
        return {}
    least = int("1" + "0" * (low - 1)) if low > 1 else int(negative)
    most = None if digits is None else int("9" * digits)
    if negative:
        limits = {"minimum": None if most is None else -most, "maximum": -least}
    else:
        limits = {"minimum": least, "maximum": most}
    said = {key: limit for key, limit in limits.items() if limit is not None}
    return {"type": "integer", **said}


def _compound(kind: str, said: Schema, texts: Texts) -> Schema:
    """Lists and objects, whose parts are texts."""
    written: Schema = {"type": kind}
    for key, value in said.items():
        if key in _INNER:
            written[key] = texts_of(value, texts)
        elif key in _NAMED:
            inner = as_map(value).items()
            written[key] = {name: texts_of(one, texts) for name, one in inner}
        elif key == "prefixItems":
            written[key] = [texts_of(one, texts) for one in as_list(value)]
        elif key in _KEPT.get(kind, ()):
            written[key] = value
        elif key != "type":
            raise NoTextsError(key)
    return written

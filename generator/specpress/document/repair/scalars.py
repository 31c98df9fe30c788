"""Single values of a document, each brought to the type that its field has.

Every function takes a value that has the wrong type and returns what was meant, or
`ABSENT` where that cannot be told and the field is better left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from specpress.document.values import ABSENT, Absent, Json

_NUMBER = re.compile(r"\s*[-+]?\d{1,18}(\.\d+)?([eE][-+]?\d{1,2})?\s*")


def text(value: Json) -> Json | Absent:
    """A number or boolean as it is written in JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, (bool, int, float)) else ABSENT


def flag(value: Json) -> Json | Absent:
    """A boolean that was written as text or as 0 or 1."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False, "1": True, "0": False}.get(
        str(value).strip().lower(), ABSENT
    )


def number(value: Json) -> Json | Absent:
    """A number that was written as text; an integer stays one."""
    if isinstance(value, bool):
        return ABSENT
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value) if value.strip().lstrip("+-").isdigit() else float(value)
    return ABSENT


def count(value: Json) -> Json | Absent:
    """A number that is not negative, as an integer."""
    parsed = number(value)
    if isinstance(parsed, (int, float)) and parsed >= 0 and parsed == int(parsed):
        return int(parsed)
    return ABSENT


def names(value: Json) -> Json | Absent:
    """The texts of a list; a single text is a list of one."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [item for item in value if isinstance(item, str)]
    return ABSENT


REPAIRS: Mapping[str, Callable[[Json], Json | Absent]] = {
    "text": text,
    "flag": flag,
    "number": number,
    "count": count,
    "names": names,
}
"""Kind of leaf → what repairs it."""

EXPECTED: Mapping[str, str] = {
    "text": "text",
    "flag": "true or false",
    "number": "a number",
    "count": "a number that is not negative",
    "names": "a list of names",
}
"""Kind of leaf → how a message calls it."""


def excerpt(value: Json) -> str:
    """A value in a message: its JSON, cut short."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    dumped = json.dumps(value, ensure_ascii=False)
    return dumped if len(dumped) <= 40 else dumped[:37] + "…"


def ordered(value: Json) -> Json:
    """A copy of a payload in canonical key order, its lists as they are."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [ordered(item) for item in value]
    return value

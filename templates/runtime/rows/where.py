"""What selects rows, as the `filters` that the server takes: a tree of AND and OR.

The server ignores a filter whose value is empty, and some whose value it cannot read: a
condition would select more rows than it says. Such values are refused here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from .filters import EXACT, FILTERS, STEPS, WORDS
from .table import Table

_GROUPS: Final = frozenset({"AND", "OR"})
_LISTED: Final = frozenset({"options", "rows", "value"})
_SEVERAL: Final = frozenset(
    {
        *("single_select_is_any_of", "single_select_is_none_of"),
        *("has_any_select_option_equal", "has_none_select_option_equal"),
    }
)
"""Filters whose value is a list of options."""
_NO_TODAY: Final = frozenset({"date_is_within"})
"""Filters that lead to a date, of which the server does not take today."""
_NO_ZERO: Final = frozenset({"date_after_days_ago"})
"""Filters of a number of days, of which the server takes 0 as empty."""
_MICROSECOND: Final = dt.timedelta(microseconds=1)
_FILE_TYPES: Final = ("image", "document")
_DURATION: Final = re.compile(
    r"-?(?:(?:\d+(?:d\s*|\s+))?\d+(?::\d+){1,2}(?:\.\d+)?"  # 1d 2:03:04.5
    r"|(?=\d)(?:\d+d\s*)?(?:\d+h\s*)?(?:\d+m\s*)?(?:\d+(?:\.\d+)?s)?"  # 1d 2h
    r"|\d+\s*d?\s*\d+h?|\d+(?:\.\d+)?)",  # 1 2h, or a number of seconds
    re.ASCII,
)
"""The texts of durations that the server reads in any of its formats."""


def filters_of(where: Mapping[str, Any], table: Table) -> dict[str, Any]:
    """Give the tree of filters for what selects rows: all of it has to hold.

    ValueError for a value that a filter cannot have, and for an OR that leaves no row out:
    the server would take it as no condition at all.
    """
    filters: list[dict[str, str]] = []
    groups: list[dict[str, Any]] = []
    for name, condition in where.items():
        if name in _GROUPS and not isinstance(condition, Mapping):
            inner = [filters_of(each, table) for each in condition]
            group = {"filter_type": name, "filters": [], "groups": inner}
            if name == "OR" and not says_something(group):
                what = "has an alternative that" if inner else "of nothing"
                raise ValueError(f"`OR` {what} selects all rows")
            groups.append(group)
            continue
        for filter_, value in cast("Mapping[str, object]", condition).items():
            values = _apart(value, filter_)
            each = [
                {
                    "field": name,
                    "type": filter_,
                    "value": _text(one, name, filter_, table),
                }
                for one in values
            ]
            if len(each) == 1:
                filters += each
            else:  # any of them, or none
                joined = "AND" if "_not" in filter_ else "OR"
                groups.append({"filter_type": joined, "filters": each, "groups": []})
    return {"filter_type": "AND", "filters": filters, "groups": groups}


def says_something(tree: Mapping[str, Any]) -> bool:
    """Whether a tree of filters leaves a row out; a group of OR needs it in each part."""
    if tree["filters"]:
        return True
    some = all if tree["filter_type"] == "OR" else any
    return bool(tree["groups"]) and some(map(says_something, tree["groups"]))


def _apart(value: object, filter_: str) -> Sequence[object]:
    """The values of a filter that takes one at a time; else what was given.

    Some versions of the server ignore a filter with several values that is for one.
    """
    several = _several(value)
    if not several or filter_ in _SEVERAL or FILTERS.get(filter_) not in _LISTED:
        return [value]
    return several


def _several(value: object) -> Sequence[object] | None:
    """The values of a list; None for what is none."""
    is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
    return cast("Sequence[object]", value) if is_list else None


def _text(value: object, field: str, filter_: str, table: Table) -> str:
    """The value of a filter as its text."""
    kind = FILTERS.get(filter_)
    if kind is None:
        raise ValueError(f"there is no filter {filter_!r}, asked for of {field!r}")
    zone: str = table.fact("zones", field) or "UTC"
    if kind in {"flag", "today"}:
        if value is not True:
            raise _unfit(value, field, filter_, "True, or the filter left out")
        return "" if kind == "flag" else f"{zone}?"
    if kind == "date":
        return _date(value, zone, field, filter_)
    if kind == "day":
        return f"{zone}?{_day(value, zone, field, filter_).isoformat()}"
    if kind in {"whole", "row", "days"} and type(value) is not int:
        raise _unfit(value, field, filter_, "a whole number")
    if kind == "days":
        if value == 0 and filter_ in _NO_ZERO:
            raise _unfit(value, field, filter_, "another number than 0")
        return f"{zone}?{value}"
    if kind == "file type" and value not in _FILE_TYPES:
        raise _unfit(value, field, filter_, " or ".join(map(repr, _FILE_TYPES)))
    if kind == "truth" and not isinstance(value, bool):
        raise _unfit(value, field, filter_, "True or False")
    if kind in _LISTED and (several := _several(value)) is not None:
        text = ",".join(_one(each, field, filter_, table) for each in several)
    else:
        text = _one(value, field, filter_, table)
    if not text.strip():
        raise _unfit(value, field, filter_, 'a value ("empty" selects what has none)')
    return text


def _one(value: object, field: str, filter_: str, table: Table) -> str:
    """One of several values, or the only one."""
    kind = FILTERS[filter_]
    ids: Mapping[str, int] | None = table.fact("options", field)
    compared = "text"
    if kind == "value":
        compared = table.fact("value_types", field) or "text"
        if ids is not None:
            compared = "options"
    if kind in {"option", "options"} or compared == "options":
        return _option(value, field, filter_, ids or {})
    if (kind == "rows" or compared == "user") and type(value) is not int:
        raise _unfit(value, field, filter_, "a whole number")
    if compared == "boolean" and value not in (True, False, "true", "false"):
        raise _unfit(value, field, filter_, "True or False")
    if compared == "number":
        return _number(value, field, filter_)
    if isinstance(value, dt.timedelta):
        value = Decimal(value // _MICROSECOND).scaleb(-6).normalize()
    if compared == "duration" and not (
        isinstance(value, str) and _DURATION.fullmatch(value.strip())
    ):
        return _number(value, field, filter_, "a duration")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, str):
        return str.__str__(value)  # of an enum's member, too
    if isinstance(value, int | float | dt.date | UUID):
        return str(value)
    raise _unfit(value, field, filter_, "a text or a number")


def _option(value: object, field: str, filter_: str, ids: Mapping[str, int]) -> str:
    """The id of an option that is given by its value or id."""
    if isinstance(value, str):
        if value not in ids:
            raise ValueError(f"{field!r} has no option {value!r}, as {filter_} has")
        return str(ids[value])
    if type(value) is not int:
        raise _unfit(value, field, filter_, "an option, or the id of one")
    return str(value)


def _number(value: object, field: str, filter_: str, expected: str = "a number") -> str:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _unfit(value, field, filter_, expected) from None
    if isinstance(value, bool) or not number.is_finite():
        raise _unfit(value, field, filter_, expected)
    return f"{number:f}"


def _date(value: object, zone: str, field: str, filter_: str) -> str:
    """A date in three parts: the time zone, a value, and what that means."""
    if isinstance(value, Mapping):
        steps = cast("Mapping[str, object]", value)
        ((operator, count),) = steps.items() if len(steps) == 1 else (("", None),)
        if operator not in STEPS or type(count) is not int:
            raise _unfit(steps, field, filter_, 'one step, as {"nr_days_ago": 7}')
        return f"{zone}?{count}?{operator}"
    if isinstance(value, str):
        parts = (zone, "", value) if value in WORDS else tuple(value.split("?"))
        if len(parts) == 3:
            if parts[2] not in {*WORDS, *STEPS, EXACT}:
                raise _unfit(value, field, filter_, f"one of {', '.join(WORDS)}")
            if parts[2] == WORDS[0] and filter_ in _NO_TODAY:
                raise _unfit(value, field, filter_, "another date than today")
            if parts[2] in STEPS and not re.fullmatch(r"-?[0-9]+", parts[1]):
                raise _unfit(value, field, filter_, "a number between question marks")
            if parts[2] == EXACT:
                _day(parts[1], zone, field, filter_)
            return "?".join(parts)
    return f"{zone}?{_day(value, zone, field, filter_).isoformat()}?{EXACT}"


def _day(value: object, zone: str, field: str, filter_: str) -> dt.date:
    """The day of a date, of a time in the zone, or of the text of either."""
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError:
            expected = "a date, or one of " + ", ".join(WORDS)
            raise _unfit(value, field, filter_, expected) from None
    if isinstance(value, dt.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(dt.UTC if zone == "UTC" else ZoneInfo(zone))
        return value.date()
    if isinstance(value, dt.date):
        return value
    raise _unfit(value, field, filter_, "a date")


def _unfit(value: object, field: str, filter_: str, expected: str) -> ValueError:
    return ValueError(f"{filter_} of {field!r} is {value!r}; expected {expected}")

"""What selects rows, as the `filters` that the server takes: a tree of AND and OR.

The server ignores a filter whose value is empty, and some whose value it cannot read: a
condition would select more rows than it says. Such values are refused here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, cast
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


def filters_of(where: Mapping[str, Any], table: Table) -> dict[str, Any]:
    """Give the tree of filters for what selects rows: all of it has to hold.

    ValueError for a value that a filter cannot have.
    """
    filters: list[dict[str, str]] = []
    groups: list[dict[str, Any]] = []
    for name, condition in where.items():
        if name in _GROUPS and not isinstance(condition, Mapping):
            inner = [filters_of(each, table) for each in condition]
            groups.append({"filter_type": name, "filters": [], "groups": inner})
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
    is_list = isinstance(value, Sequence) and not isinstance(value, str)
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
        return f"{zone}?{value}"
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
    ids: Mapping[str, int] | None = table.fact("options", field)
    if ids is not None and FILTERS[filter_] in {"option", "options", "value"}:
        if isinstance(value, str):
            if value not in ids:
                raise ValueError(f"{field!r} has no option {value!r}")
            return str(ids[value])
    elif FILTERS[filter_] == "value" and field in table.fields("numbers"):
        return _number(value, field, filter_)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dt.timedelta):
        return f"{value.total_seconds():f}".rstrip("0").rstrip(".")
    return str(value)


def _number(value: object, field: str, filter_: str) -> str:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _unfit(value, field, filter_, "a number") from None
    if isinstance(value, bool) or not number.is_finite():
        raise _unfit(value, field, filter_, "a number")
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
            if parts[2] in {*STEPS, EXACT} and not parts[1]:
                raise _unfit(
                    value, field, filter_, "a value between the question marks"
                )
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

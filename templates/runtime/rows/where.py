"""What selects rows, as the `filters` that the server takes: a tree of AND and OR."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, cast

from .table import Table

_GROUPS: Final = frozenset({"AND", "OR"})
_WITHOUT_VALUE: Final = frozenset(
    {
        *("empty", "not_empty", "has_empty_value", "has_not_empty_value"),
        "is_even_and_whole",
    }
)
_OPTIONS: Final = frozenset(
    {
        *("single_select_equal", "single_select_not_equal"),
        *("single_select_is_any_of", "single_select_is_none_of"),
        *("multiple_select_has", "multiple_select_has_not"),
        *("has_any_select_option_equal", "has_none_select_option_equal"),
    }
)


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
            text = _text(value, name, filter_, table)
            filters.append({"field": name, "type": filter_, "value": text})
    return {"filter_type": "AND", "filters": filters, "groups": groups}


def _text(value: object, field: str, filter_: str, table: Table) -> str:
    if filter_ in _WITHOUT_VALUE:
        if value is not True:
            raise ValueError(f"{filter_} of {field!r} is True or left out")
        return ""
    if isinstance(value, Sequence) and not isinstance(value, str):
        items = cast("Sequence[object]", value)
        return ",".join(_text(each, field, filter_, table) for each in items)
    if filter_ in _OPTIONS and isinstance(value, str):
        ids: Mapping[str, int] = table.fact("options", field) or {}
        if value not in ids:
            raise ValueError(f"{field!r} has no option {value!r}")
        return str(ids[value])
    if "date" in filter_:
        return _date(value, table.fact("zones", field) or "UTC")
    return _plain(value)


def _date(value: object, zone: str) -> str:
    """A day, or a word such as "today", in the zone; what has marks is taken as it is."""
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return f"{zone}?{value.isoformat()}?exact_date"
    text = str(value)
    return text if "?" in text else f"{zone}??{text}"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dt.timedelta):
        return f"{value.total_seconds():g}"
    return str(value)

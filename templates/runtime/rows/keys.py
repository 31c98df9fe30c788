"""Which rows are the same: the values of key fields, read and to be written, compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeAlias

from .table import Table

Key: TypeAlias = tuple[object, ...]
_FEW: Final = 20
"""Rows that are looked for by their keys; for more, all rows are read."""


def key_fields(by: str | Sequence[str], table: Table) -> tuple[str, ...]:
    """Give the fields of a key; ValueError for one that cannot be a part of it."""
    fields = (by,) if isinstance(by, str) else tuple(by)
    for field in fields:
        if table.fact("keys", field) is None:
            raise ValueError(f"rows cannot be told apart by {field!r}")
    if not fields:
        raise ValueError("rows are told apart by one field or several, not by none")
    return fields


def keyed(
    rows: Sequence[Mapping[str, Any]], fields: Sequence[str], table: Table
) -> dict[Key, int]:
    """Give the index of each row by its key.

    ValueError for a row without a key, and for two of one key.
    """
    indexes: dict[Key, int] = {}
    for index, row in enumerate(rows):
        key = key_of(row, fields, table)
        if any(part in (None, "") for part in key):
            raise ValueError(f"row {index} has no {' and '.join(fields)}")
        if key in indexes:
            raise ValueError(
                f"rows {indexes[key]} and {index} have the same {' and '.join(fields)}:"
                f" {', '.join(map(str, key))}"
            )
        indexes[key] = index
    return indexes


def key_of(row: Any, fields: Iterable[str], table: Table) -> Key:
    """Give the key of a row that was read, or is to be written."""
    return tuple(_comparable(row.get(field), field, table) for field in fields)


def few(rows: Sequence[Mapping[str, Any]], fields: Sequence[str], table: Table) -> Any:
    """Give what selects the rows of a few keys; None where all rows are to be read."""
    if len(rows) > _FEW or len(fields) > 1 or table.fact("keys", fields[0]) != "text":
        return None
    texts = [str(row[fields[0]]) for row in rows]
    if any(text != text.strip() for text in texts):
        return None  # the filter ignores blanks around a text
    return {"OR": [{fields[0]: {"equal": text}} for text in texts]}


def _comparable(value: Any, field: str, table: Table) -> object:
    if value is None or value == "":
        return None
    kind = table.fact("keys", field)
    if kind == "number":
        try:
            return Decimal(str(value))
        except InvalidOperation:
            return str(value)
    if kind == "date":
        return _moment(value)
    if kind == "option":
        return _option(value, table.fact("options", field) or {})
    return str(value)


def _moment(value: Any) -> object:
    """A date or a moment as a moment in UTC, which both are read and written as."""
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value)
        except ValueError:
            return value
    if isinstance(value, dt.datetime):
        has_zone = value.tzinfo is not None
        return value.astimezone(dt.UTC) if has_zone else value.replace(tzinfo=dt.UTC)
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
    return value


def _option(value: Any, ids: Mapping[str, int]) -> object:
    if isinstance(value, int):
        return next((text for text, id_ in ids.items() if id_ == value), value)
    return value if isinstance(value, str) else value["value"]

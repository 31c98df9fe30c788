"""What is known of a database: its tables with their fields, as the server gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from specpress.utils.dataclass import dataclass

Schema: TypeAlias = dict[str, Any]
Field: TypeAlias = Mapping[str, Any]
"""An entry of `list_database_table_fields`: id, name, type and the options of its type."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its id and name, its fields in the order of the server, and its views.

    `views` are the ids of those that select rows, by name; None where they are unknown.
    """

    id: int
    name: str
    fields: tuple[Field, ...]
    views: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class FieldSchemas:
    """The two forms of a field: `read` as the server gives it, `write` as it takes it.

    `write` is None where the field is read-only. `remark` says why a form is untyped.
    """

    read: Schema
    write: Schema | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Database:
    """A database: its name and its tables."""

    name: str
    tables: tuple[Table, ...]

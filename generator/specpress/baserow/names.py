"""The names of tables in a document: identifiers, unique, and kept by the id of a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .model import Table
from .parts import SHARED
from .values import object_in, objects

TABLE_KEY = "x-baserow-table"
"""The extension of a tag that holds the table's id."""
_SUFFIXES = ("", "Input", "UpdateItem", "Page", "Batch", "Filter", "Filters")


def table_names(
    tables: Iterable[Table], before: Mapping[str, Any] | None = None
) -> dict[int, str]:
    """A name for each table by its id, in PascalCase.

    A table of the document `before` keeps the name that it has there, whatever it is
    called now. Of two tables with one name, the later id has it with its number.
    """
    tables = sorted(tables, key=lambda table: table.id)
    ids = {table.id for table in tables}
    known = {id_: name for id_, name in _known(before).items() if id_ in ids}
    taken = {name.casefold() for name in SHARED}
    taken |= {_with(name, suffix) for name in known.values() for suffix in _SUFFIXES}
    names = dict(known)
    for table in tables:
        if table.id in names:
            continue
        words = re.findall(r"[A-Za-z0-9]+", table.name)
        name = "".join(word[:1].upper() + word[1:] for word in words)
        if not name or name[0].isdigit():
            name = f"Table{name or table.id}"
        mine = {_with(name, suffix) for suffix in _SUFFIXES}
        if mine & taken:
            name = f"{name}{table.id}"
            mine = {_with(name, suffix) for suffix in _SUFFIXES}
        taken |= mine
        names[table.id] = name
    return names


def _with(name: str, suffix: str) -> str:
    return f"{name}{suffix}".casefold()


def _known(document: Mapping[str, Any] | None) -> dict[int, str]:
    """The names in a composed document by the id of the table."""
    known: dict[int, str] = {}
    for tag in objects((document or {}).get("tags")):
        id_ = object_in(tag.get(TABLE_KEY)).get("id")
        if isinstance(id_, int):
            known[id_] = str(tag.get("name"))
    return known

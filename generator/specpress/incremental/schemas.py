"""The file of a server's schemas, where a part of the document has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from specpress.codegen.schemas import Tables, text

from .merge import merged

_NOTHING: Final = "{}"


def merge_schemas(before: Tables, after: Tables, whole: str) -> str:
    """Give the text for a whole document of which a part changes; `whole` is that it had.

    `before` and `after` are the tables of the part. Raises `ConflictError` where the part
    does not suffice to tell.
    """
    tables: Tables = json.loads(whole)
    # Whether an operation has an entry is its own affair.
    names = before["operations"].keys() | after["operations"].keys()
    absent = dict.fromkeys(names, _NOTHING)
    for table in tables:
        old, new, now = (_entries(each[table]) for each in (before, after, tables))
        if table == "operations":
            old, new, now = ({**absent, **each} for each in (old, new, now))
        changed = merged(old, new, now)
        tables[table] = {
            name: json.loads(entry)
            for name, entry in changed.items()
            if table != "operations" or entry != _NOTHING
        }
    return text(tables)


def _entries(table: Mapping[str, Any]) -> dict[str, str]:
    """A table with its values as JSON, in which 1 is neither 1.0 nor true."""
    return {name: json.dumps(entry, sort_keys=True) for name, entry in table.items()}

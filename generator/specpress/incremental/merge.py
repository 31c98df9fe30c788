"""Three-way merges: what the change of a part does to the whole.

A part is generated twice, from the document before a change and from the one after it.
The difference is applied to the whole package as it was generated before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Final, TypeVar

from specpress.codegen.package import Package
from specpress.codegen.schemas import Tables, text
from specpress.output.manifest import (
    Manifest,
    document_entry,
    manifest_from,
    operation_entry,
)
from specpress.utils.digests import digest

_T = TypeVar("_T")
_ABSENT: Final = object()
_OF_OPERATIONS: Final = ("examples", "operations")
"""The tables of schemas that have an entry for an operation."""
_NO_ENTRY: Final = "{}"
"""Stands for the entry of an operation that has none in the table of schemas."""


class ConflictError(Exception):
    """The part does not show what becomes of the whole."""


def three_way_merge(
    before: Mapping[str, _T], after: Mapping[str, _T], whole: Mapping[str, _T]
) -> dict[str, _T]:
    """Applies the difference between `before` and `after` to `whole`.

    Raises `ConflictError` for a key that is added or removed, and for a changed one whose
    value in `whole` is not that of `before`: something outside of the part may depend
    on it.
    """
    result = dict(whole)
    for key in before.keys() | after.keys():
        old, new = before.get(key, _ABSENT), after.get(key, _ABSENT)
        if old == new:
            continue
        if old is _ABSENT or new is _ABSENT or whole.get(key, _ABSENT) != old:
            raise ConflictError(key)
        result[key] = after[key]
    return result


def merge_manifests(
    before: Package, after: Package, whole: str, changed_files: Mapping[str, str]
) -> Manifest:
    """The manifest after a change; `whole` is the text of the one before.

    `changed_files` are the new texts of the files that change. Raises `ConflictError`.
    """
    last: dict[str, Any] = json.loads(whole)
    key = itemgetter("method", "path")
    old, new, all_ = (
        {" ".join(key(entry)): entry for entry in entries}
        for entries in (
            map(operation_entry, before.operations),
            map(operation_entry, after.operations),
            last["operations"],
        )
    )
    digests = {path: digest(text.encode()) for path, text in changed_files.items()}
    return manifest_from(
        {
            **last,
            "document": document_entry(after),
            "operations": list(three_way_merge(old, new, all_).values()),
            "files": {**last["files"], **digests},
        }
    )


def merge_schemas(before: Tables, after: Tables, whole: str) -> str:
    """The text of the server's schemas after a change; `whole` is the one before.

    `before` and `after` are the tables of the part. Raises `ConflictError`.
    """
    tables: Tables = json.loads(whole)
    for table in tables:
        old, new, all_ = (_as_texts(each[table]) for each in (before, after, tables))
        if table in _OF_OPERATIONS:
            # an operation may gain its first entry or lose its last one
            absent = dict.fromkeys(old.keys() | new.keys(), _NO_ENTRY)
            old, new, all_ = ({**absent, **each} for each in (old, new, all_))
        tables[table] = {
            name: json.loads(entry)
            for name, entry in three_way_merge(old, new, all_).items()
            if table not in _OF_OPERATIONS or entry != _NO_ENTRY
        }
    return text(tables)


def _as_texts(table: Mapping[str, Any]) -> dict[str, str]:
    """A table with its values as JSON texts, in which 1 is neither 1.0 nor true."""
    return {name: json.dumps(entry, sort_keys=True) for name, entry in table.items()}

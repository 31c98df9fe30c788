"""Three-way merges: what the change of a part does to the whole.

A part is generated twice, from the document before a change and from the one after it.
The difference is applied to the whole package as it was generated before.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias, TypeVar

from specpress.codegen.names.naming import TypeNames
from specpress.codegen.package import Package
from specpress.codegen.schemas import Tables, text
from specpress.ir.diagnostics import path_template
from specpress.output.manifest import (
    Manifest,
    document_entry,
    manifest_from,
    operation_entry,
)
from specpress.utils.digests import digest

_T = TypeVar("_T")
_Entry: TypeAlias = Mapping[str, Any]
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


def merged_lines(before: str, after: str, whole: str) -> str:
    """A text after a change of lines of it; `before` and `after` are a part's.

    Raises `ConflictError` where lines come or go, or are not there once.
    """
    old, new = (text.splitlines(keepends=True) for text in (before, after))
    if len(old) != len(new):
        raise ConflictError("lines")
    lines = whole.splitlines(keepends=True)
    for one, other in zip(old, new, strict=True):
        if one == other:
            continue
        if lines.count(one) != 1:
            raise ConflictError(one)
        lines[lines.index(one)] = other
    return "".join(lines)


def names_fit(
    before: Package,
    after: Package,
    whole: TypeNames,
    entries: Collection[Mapping[str, Any]],
) -> bool:
    """Whether the names of a part are those that the whole has, before and after.

    `whole` has those of its types, `entries` are those of its operations in the manifest.
    The methods of operations that come and go are names of their own group alone, which
    is in the part; their ids may be no other operation's.
    """
    old, new = before.names, after.names
    if replace(old, methods={}) != replace(new, methods={}):
        return False
    if any(whole.classes.get(id_) != name for id_, name in old.classes.items()):
        return False
    kept = old.methods.keys() & new.methods.keys()
    if any(old.methods[id_] != new.methods[id_] for id_ in kept):
        return False
    others = {each["id"] for each in _outside(before, entries)}
    return others.isdisjoint(each.id for each in after.operations)


def are_apart(
    before: Package, after: Package, entries: Collection[Mapping[str, Any]]
) -> bool:
    """Whether no operation of a part has the method and path template of one outside of it.

    `entries` are those of all operations in the manifest. Such operations may be
    indistinct, which only the whole can tell.
    """
    others = {
        (each["method"], path_template(each["path"]))
        for each in _outside(before, entries)
    }
    return others.isdisjoint(
        (each.method, path_template(each.path))
        for part in (before, after)
        for each in part.operations
    )


def _outside(
    part: Package, entries: Collection[Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    """The entries of the operations that a part does not hold."""
    own = {(each.method, each.path) for each in part.operations}
    return (each for each in entries if (each["method"], each["path"]) not in own)


def merge_manifests(
    before: Package,
    after: Package,
    last: Mapping[str, Any],
    changed_files: Mapping[str, str],
) -> Manifest:
    """The manifest after a change; `last` is the value of the one before.

    `changed_files` are the new texts of the files that change. Raises `ConflictError`.
    """
    old, new = (
        _by_group(map(operation_entry, each.operations)) for each in (before, after)
    )
    listed = _by_group(last["operations"])
    if old.keys() != new.keys() or any(listed.get(k) != old[k] for k in old):
        raise ConflictError("operations")
    digests = {path: digest(text.encode()) for path, text in changed_files.items()}
    return manifest_from(
        {
            **last,
            "document": document_entry(after),
            "operations": [e for each in (listed | new).values() for e in each],
            "files": {**last["files"], **digests},
        }
    )


def _by_group(entries: Iterable[Mapping[str, Any]]) -> dict[str, list[_Entry]]:
    """The entries of operations by their groups, in order: those of one stand together."""
    groups: dict[str, list[_Entry]] = {}
    for entry in entries:
        groups.setdefault(entry["python"].partition(".")[0], []).append(entry)
    return groups


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
        else:
            # what is mentioned now is the same whoever else mentions it
            for name in new.keys() - old.keys():
                if all_.setdefault(name, new[name]) != new[name]:
                    raise ConflictError(name)
                old[name] = new[name]
        tables[table] = {
            name: json.loads(entry)
            for name, entry in three_way_merge(old, new, all_).items()
            if table not in _OF_OPERATIONS or entry != _NO_ENTRY
        }
    return text(tables)


def _as_texts(table: Mapping[str, Any]) -> dict[str, str]:
    """A table with its values as JSON texts, in which 1 is neither 1.0 nor true."""
    return {name: json.dumps(entry, sort_keys=True) for name, entry in table.items()}

"""The names of tables and fields: unique, and kept by the id of what they name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from .events import KINDS
from .filters import GROUPS
from .model import Table
from .parts import SHARED
from .values import object_in, objects
from .where import DATE_STEP

TABLE_KEY = "x-baserow-table"
"""The extension of a tag that holds the table's id."""
KIND_KEY = "x-specpress-kind"
"""The extension that holds what a property is in the words of its API."""
_FILES_GROUP = "userfiles"
NAME_KEY = "x-specpress-name"
"""The extension that holds what the name in Python is made of."""
ID_KEY = "x-specpress-id"
"""The extension that holds what stays when the name of a property changes."""
_SUFFIXES = (
    *("", "Input", "UpdateItem", "Page", "Batch"),
    *("Where", "Order", "Field", "Key", *KINDS),
)


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
    taken |= {_with(group, "Filters") for group in GROUPS}
    taken |= {_FILES_GROUP, DATE_STEP.casefold()}
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


def field_names(
    table: Table, before: Mapping[str, Any] | None = None
) -> dict[int, str]:
    """What the names of a table's fields in Python are made of, by the fields' ids.

    A field of the document `before` keeps its text. Another one has its own name, or,
    where that would give the attribute of another field or none, its id beside it.
    """
    fields = sorted(table.fields, key=lambda field: field["id"])
    ids = {field["id"] for field in fields}
    known = _known_fields(before, table.id)
    names = {id_: name for id_, name in known.items() if id_ in ids}
    taken = {"id", "order", *map(_compact, names.values())}
    for field in fields:
        if field["id"] in names:
            continue
        name = str(field["name"])
        if not _compact(name):
            name = f"field {field['id']}"
        elif _compact(name) in taken:
            name = f"{name} {field['id']}"
        taken.add(_compact(name))
        names[field["id"]] = name
    return names


def _compact(name: str) -> str:
    """What two names have in common whose attributes could be the same.

    Python compares identifiers in the form NFKC (PEP 3131).
    """
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return re.sub(r"[\W_]", "", text)


def _known_fields(document: Mapping[str, Any] | None, table: int) -> dict[int, str]:
    """What the names of fields are made of in a composed document, by their ids."""
    row = _known(document).get(table)
    schemas = object_in(object_in((document or {}).get("components")).get("schemas"))
    properties = object_in(object_in(schemas.get(row or "")).get("properties"))
    known: dict[int, str] = {}
    for label, value in properties.items():
        schema = object_in(value)
        if isinstance(id_ := schema.get(ID_KEY), int):
            known[id_] = str(schema.get(NAME_KEY, label))
    return known


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

"""A document of a database's tables: paths and schemas of their rows, typed by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from specpress.utils.dataclass import dataclass

from .events import SECRET, SECRET_SCHEME, events
from .field_types import schemas
from .model import Field, FieldSchemas, Schema, Table
from .names import ID_KEY, KIND_KEY, NAME_KEY, TABLE_KEY, field_names, table_names
from .operations import paths, upload
from .parts import SHARED, listed, object_of, ref
from .rows import ROWS_KEY, components, extension, has_order, known_views
from .where import where

FIELD_KEY: Final = "x-baserow-field"
"""The extension of a property that holds the field's id and type, and its options."""
_FACTS: Final = (
    *("id", "type", "primary", "formula_type", "array_formula_type"),
    *("select_options", "link_row_table_id", "link_row_related_field_id"),
    *("number_decimal_places", "duration_format", "rollup_function"),
    *("through_field_id", "target_field_id"),
)
_TOKEN: Final = "Database token"
_JWT: Final = "JWT"


@dataclass(frozen=True, slots=True)
class Composed:
    """A document, and remarks: what is said of a field, and what follows from it."""

    document: dict[str, Any]
    remarks: tuple[tuple[str, str], ...]


def compose(
    tables: Iterable[Table],
    *,
    url: str,
    title: str,
    before: Mapping[str, Any] | None = None,
) -> Composed:
    """Compose the OpenAPI 3.1 document of tables that the server at `url` holds.

    `title` is the name of the database. `before` is the document of an earlier run, of
    which tables keep their names in Python, and their views where these are unknown now.
    The same tables give the same document.
    """
    tables = sorted(tables, key=lambda table: table.id)
    names = table_names(tables, before)
    titles = {table.id: table.name for table in tables}
    schemas_: dict[str, Schema] = {name: dict(each) for name, each in SHARED.items()}
    all_paths: dict[str, Any] = upload()
    webhooks: dict[str, Any] = {}
    tags: list[Any] = []
    remarks: list[tuple[str, str]] = []
    for table in tables:
        name = names[table.id]
        selecting, left_out = where(table, name)
        remarks += [(text, "rows are not selected by it") for text in left_out]
        schemas_ |= selecting | components(table, name)
        schemas_ |= _rows(table, name, titles, field_names(table, before), remarks)
        all_paths |= paths(table, name, has_order=has_order(table))
        sent, payloads = events(table, name)
        webhooks |= sent
        schemas_ |= payloads
        views = known_views(before, table.id) if table.views is None else table.views
        rows = extension(table, name, has_where=bool(selecting), views=views)
        tags.append(
            {
                "name": name,
                "description": f"The rows of the table {table.name}.",
                TABLE_KEY: {"id": table.id, "name": table.name},
                ROWS_KEY: rows,
            }
        )
    document: dict[str, Any] = {
        "openapi": "3.1.1",
        "info": {
            "title": title,
            "version": "1",
            "description": f"The tables of the Baserow database {title}.",
        },
        "servers": [{"url": url.rstrip("/")}],
        "tags": tags,
        "security": [{_TOKEN: []}, {_JWT: []}],
        "paths": all_paths,
        "webhooks": webhooks,
        "components": {
            "schemas": schemas_,
            "securitySchemes": _security(),
        },
    }
    return Composed(document, tuple(remarks))


def _security() -> dict[str, Any]:
    prefixes = {_TOKEN: "Token", _JWT: "JWT"}
    schemes: dict[str, Any] = {
        scheme: {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": f"{prefix} your_token",
        }
        for scheme, prefix in prefixes.items()
    }
    return {**schemes, SECRET: SECRET_SCHEME}


def _rows(
    table: Table,
    name: str,
    titles: Mapping[int, str],
    names: Mapping[int, str],
    remarks: list[tuple[str, str]],
) -> dict[str, Schema]:
    """The component schemas of a table's rows: read, written, in pages and batches."""
    read: dict[str, Schema] = {
        "id": {"type": "integer"},
        "order": {"type": "string", "format": "decimal"},
    }
    write: dict[str, Schema] = {}
    for field in sorted(table.fields, key=lambda each: each["id"]):
        forms = schemas(field)
        label = field["name"]
        if label in read:
            text = f"{table.name}: the field {label!r} is called as what every row has"
            remarks.append((text, "the field is left out"))
            continue
        if forms.remark:
            text = f"{table.name}: the field {label!r}: {forms.remark}"
            remarks.append((text, "any value is let pass"))
        text = names[field["id"]]
        known = {
            ID_KEY: field["id"],
            KIND_KEY: kind_of(field),
            **({NAME_KEY: text} if text != label else {}),
        }
        read[label] = {**_described(forms.read, field, forms, titles), **known}
        if forms.write is not None:
            write[label] = {**_described(forms.write, field, forms, titles), **known}
    described = {"description": f"A row of the table {table.name}."}
    return {
        name: {**object_of(read, *read), **described},
        f"{name}Input": {
            **object_of(write, closed=True),
            "description": f"What a row of the table {table.name} is written with.",
        },
        f"{name}UpdateItem": object_of(
            {"id": {"type": "integer"}, **write}, "id", closed=True
        ),
        f"{name}Page": object_of(
            {
                "count": {"type": "integer"},
                "next": {"type": ["string", "null"]},
                "previous": {"type": ["string", "null"]},
                "results": listed(ref(name)),
            },
            *("count", "next", "previous", "results"),
        ),
        f"{name}Batch": object_of({"items": listed(ref(name))}, "items"),
    }


def kind_of(field: Field) -> str:
    """The type of a field, and of its results where these have one."""
    results = (field.get("formula_type"), field.get("array_formula_type"))
    return " of ".join([str(field["type"]), *(str(each) for each in results if each)])


def _described(
    schema: Schema, field: Field, forms: FieldSchemas, titles: Mapping[int, str]
) -> Schema:
    facts = {key: field[key] for key in _FACTS if field.get(key) not in (None, [])}
    prose = [str(field.get("description") or "")]
    linked = titles.get(field.get("link_row_table_id") or 0)
    if linked is not None:
        facts["link_row_table"] = linked
        prose.append(f"Rows of the table {linked}.")
    if forms.remark:
        prose.append(f"Not typed: {forms.remark}.")
    described = {**schema, FIELD_KEY: facts}
    if text := " ".join(filter(None, prose)):
        described["description"] = text
    return described

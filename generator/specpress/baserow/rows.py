"""What makes operations a table of typed rows: the extension of a tag, and its schemas.

The pipeline knows nothing of Baserow: it reads the extension, which names operations,
schemas and facts, and generates a class of rows for the tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from specpress.utils.runtime import row_names

from .model import Field, Schema, Table
from .names import TABLE_KEY
from .operations import UPLOAD, operation_id
from .parts import ref
from .values import object_in, objects
from .where import value_type

ROWS_KEY: Final = "x-specpress-rows"
DIALECT: Final = "baserow"
_UNORDERED: Final = frozenset({"file", "password"})
_UNORDERED_RESULTS: Final = frozenset({"button", "link", "single_file"})
_ORDERED_ITEMS: Final = frozenset({"text", "char", "number", "single_select"})
"""The items that lists can be ordered by."""
_OPERATIONS: Final = {
    "list": "list",
    "get": "get",
    "create": "create",
    "update": "update",
    "delete": "delete",
    "move": "move",
    "create_many": "batch_create",
    "update_many": "batch_update",
    "delete_many": "batch_delete",
}
_KEYS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("text", "long_text", "url", "email", "phone_number"), "text"),
    "number": "number",
    "rating": "number",
    "date": "date",
    "single_select": "option",
}
"""The types of fields that tell rows apart, and how their values are compared."""


def extension(
    table: Table, name: str, *, has_where: bool, views: Mapping[str, int]
) -> dict[str, Any]:
    """The extension of a table's tag.

    `operations` are ids by what they do; `row`, `input`, `change`, `where`, `order`,
    `field` and `key` are schemas; `facts` is what the dialect needs to know of fields.
    """
    schemas = {"row": name, "input": f"{name}Input", "change": f"{name}UpdateItem"}
    if has_where:
        schemas["where"] = f"{name}Where"
    if _ordered(table):
        schemas["order"] = f"{name}Order"
    if _keys(table):
        schemas["key"] = f"{name}Key"
    schemas["field"] = f"{name}Field"
    operations = {does: operation_id(verb, name) for does, verb in _OPERATIONS.items()}
    return {
        "dialect": DIALECT,
        "operations": {**operations, "upload": UPLOAD},
        **{role: ref(component) for role, component in schemas.items()},
        "facts": _facts(table, views),
    }


def known_views(document: Mapping[str, Any] | None, table: int) -> Mapping[str, int]:
    """The views of a table in a composed document, their ids by name."""
    for tag in objects((document or {}).get("tags")):
        if object_in(tag.get(TABLE_KEY)).get("id") == table:
            facts = object_in(object_in(tag.get(ROWS_KEY)).get("facts"))
            views = object_in(facts.get("views"))
            return {name: id_ for name, id_ in views.items() if isinstance(id_, int)}
    return {}


def components(table: Table, name: str) -> dict[str, Schema]:
    """The component schemas of names of fields: all, those to order by, and keys."""
    names = [str(field["name"]) for field in table.fields]
    schemas: dict[str, Schema] = {f"{name}Field": _enum(map(row_names.quoted, names))}
    if order := _ordered(table):
        # the server takes a minus inside the quotes only
        signed = [row_names.quoted(sign + each) for each in order for sign in ("", "-")]
        schemas[f"{name}Order"] = _enum(signed)
    if keys := _keys(table):
        schemas[f"{name}Key"] = _enum(keys)
    return schemas


def has_order(table: Table) -> bool:
    """Whether the rows of a table can be ordered by a field."""
    return bool(_ordered(table))


def _facts(table: Table, views: Mapping[str, int]) -> dict[str, Any]:
    options = {
        str(field["name"]): {
            each["value"]: each["id"] for each in field["select_options"]
        }
        for field in table.fields
        if field.get("select_options")
    }
    facts: dict[str, Any] = {
        "keys": _keys(table),
        "options": options,
        "zones": {
            str(field["name"]): field["date_force_timezone"]
            for field in table.fields
            if field.get("date_force_timezone")
        },
        "value_types": {
            str(field["name"]): type_
            for field in table.fields
            if (type_ := value_type(field)) is not None
        },
        "files": _named(table, "file"),
        "links": _named(table, "link_row"),
        "views": dict(views),
    }
    return {key: value for key, value in facts.items() if value}


def _named(table: Table, type_: str) -> list[str]:
    return [str(each["name"]) for each in table.fields if each["type"] == type_]


def _ordered(table: Table) -> list[str]:
    return [str(field["name"]) for field in table.fields if _has_order(field)]


def _has_order(field: Field) -> bool:
    if field.get("formula_type") == "array":
        return field.get("array_formula_type") in _ORDERED_ITEMS
    return (
        field["type"] not in _UNORDERED
        and field.get("formula_type") not in _UNORDERED_RESULTS
    )


def _keys(table: Table) -> dict[str, str]:
    return {
        str(field["name"]): _KEYS[field["type"]]
        for field in table.fields
        if field["type"] in _KEYS and not field.get("read_only")
    }


def _enum(values: Iterable[str]) -> Schema:
    known = list(dict.fromkeys(values))
    # a table of a user who may see none of its fields
    return {"type": "string", "enum": known} if known else {"type": "string"}

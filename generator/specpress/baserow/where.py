"""What selects rows, typed by field: the filters of each, and AND and OR of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .filters import filters_of
from .model import Field, Schema, Table
from .parts import either, listed, object_of, ref

AND: Final = "AND"
OR: Final = "OR"
_TRUE: Final[Schema] = {"type": "boolean", "const": True}
_TEXT: Final[Schema] = {"type": "string"}
_WHOLE: Final[Schema] = {"type": "integer"}
_NUMBER: Final[Schema] = either({"type": "number"}, {**_TEXT, "format": "decimal"})
_DURATION: Final[Schema] = {"type": "number", "format": "duration-seconds"}
_DATE: Final[Schema] = either({**_TEXT, "format": "date"}, _TEXT)

_WITHOUT_VALUE: Final = frozenset(
    {
        *("empty", "not_empty", "has_empty_value", "has_not_empty_value"),
        "is_even_and_whole",
    }
)
_OPTIONS: Final = frozenset(
    {
        *("single_select_equal", "single_select_not_equal"),
        *("multiple_select_has", "multiple_select_has_not"),
        *("has_any_select_option_equal", "has_none_select_option_equal"),
    }
)
_VALUES: Final[Mapping[str, Schema]] = {
    "boolean": {"type": "boolean"},
    "has_all_values_equal": {"type": "boolean"},
    "length_is_lower_than": _WHOLE,
    "has_value_length_is_lower_than": _WHOLE,
    "files_lower_than": _WHOLE,
    "has_file_type": {"type": "string", "enum": ["image", "document"]},
    "link_row_has": _WHOLE,
    "link_row_has_not": _WHOLE,
    "multiple_collaborators_has": _WHOLE,
    "multiple_collaborators_has_not": _WHOLE,
    "user_is": _WHOLE,
    "user_is_not": _WHOLE,
}
"""The value that a filter takes, where it is not that of the field."""
_NUMBERS: Final = frozenset({"number", "rating", "autonumber", "count", "rollup"})


def where(table: Table, name: str) -> tuple[dict[str, Schema], list[str]]:
    """The component schema of what selects rows, and remarks on what it leaves out.

    Several filters of a field, and several fields, all have to hold. None where no field
    takes any filter.
    """
    properties: dict[str, Schema] = {}
    remarks: list[str] = []
    for field in table.fields:
        filters = filters_of(field)
        if not filters:
            continue
        label = str(field["name"])
        if label in {AND, OR}:
            remarks.append(
                f"{table.name}: no filters of the field {label!r}: it is called as a group"
            )
            continue
        properties[label] = object_of(
            {each: _value(each, field) for each in filters}, closed=True
        )
    if not properties:
        return {}, remarks
    component = f"{name}Where"
    groups = {AND: listed(ref(component)), OR: listed(ref(component))}
    return {
        component: {
            **object_of({**properties, **groups}, closed=True),
            "description": f"What selects rows of the table {table.name}: all of it has "
            "to hold.",
        }
    }, remarks


def _value(filter_: str, field: Field) -> Schema:
    if filter_ in _WITHOUT_VALUE:
        return _TRUE
    if filter_ in _OPTIONS:
        return _option(field)
    if filter_ in {"single_select_is_any_of", "single_select_is_none_of"}:
        return listed(_option(field))
    if filter_ in _VALUES:
        return _VALUES[filter_]
    if "contains" in filter_:
        return _TEXT
    kind = _kind(field)
    if "date" in filter_:
        return _DATE
    if kind in _NUMBERS:
        return _NUMBER
    if kind == "duration":
        return either(_DURATION, _TEXT)
    return {"type": "boolean"} if kind == "boolean" else _TEXT


def _kind(field: Field) -> str:
    if field.get("formula_type") == "array":
        return str(field.get("array_formula_type"))
    return str(field.get("formula_type") or field["type"])


def _option(field: Field) -> Schema:
    """An option by its value or by its id."""
    options: list[Mapping[str, Any]] = list(field.get("select_options") or ())
    if not options:
        return _WHOLE
    return either(
        {"type": "string", "enum": list(dict.fromkeys(o["value"] for o in options))},
        {"type": "integer", "enum": [option["id"] for option in options]},
    )

"""What selects rows, typed by field: the filters of each, and AND and OR of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from specpress.utils.runtime import row_filters

from .filters import GROUPS, VALUES, group_of
from .model import Field, Schema, Table
from .parts import DURATION, chosen, either, listed, object_of, ref

AND: Final = "AND"
OR: Final = "OR"
DATE_STEP: Final = "DateStep"
_TEXT: Final[Schema] = {"type": "string"}
_WHOLE: Final[Schema] = {"type": "integer"}
_DAY: Final[Schema] = {**_TEXT, "format": "date"}
_OF_VALUES: Final[Mapping[str, Schema]] = {
    "number": either({"type": "number"}, {**_TEXT, "format": "decimal"}),
    "duration": either(DURATION, _TEXT),
    "boolean": {"type": "boolean"},
    "user": _WHOLE,
}
_OF_KINDS: Final[Mapping[str, Schema]] = {
    "flag": {"type": "boolean", "const": True},
    "today": {"type": "boolean", "const": True},
    "text": _TEXT,
    "truth": {"type": "boolean"},
    "whole": _WHOLE,
    "days": _WHOLE,
    "row": _WHOLE,
    "rows": either(_WHOLE, listed(_WHOLE)),
    "date": either(_DAY, {**_TEXT, "format": "date-time"}, ref(DATE_STEP), _TEXT),
    "day": either(_DAY, {**_TEXT, "format": "date-time"}),
    "file type": {**_TEXT, "enum": ["image", "document"]},
}
"""The schema of a filter's value by its kind, where that does not depend on the field."""


def where(table: Table, name: str) -> tuple[dict[str, Schema], list[str]]:
    """The component schemas of what selects rows, and remarks on what they leave out.

    Several filters of a field, and several fields, all have to hold. None where no field
    takes any filter. Fields of one type have one schema, but for those with options.
    """
    properties: dict[str, Schema] = {}
    components: dict[str, Schema] = {}
    remarks: list[str] = []
    for field in table.fields:
        group = group_of(field)
        if group is None:
            continue
        label = str(field["name"])
        if label in {AND, OR}:
            remarks.append(
                f"{table.name}: no filters of the field {label!r}: it is called as a group"
            )
        elif "Select" in group:
            properties[label] = _filters(group, field)
        else:
            components[f"{group}Filters"] = {
                **_filters(group, field),
                "description": "Filters of a field, all of which have to hold.",
            }
            properties[label] = ref(f"{group}Filters")
    if not properties:
        return {}, remarks
    if {"DateFilters", "DateListFilters"} & set(components):
        components[DATE_STEP] = _step()
    component = f"{name}Where"
    groups = {AND: listed(ref(component)), OR: listed(ref(component))}
    components[component] = {
        **object_of({**properties, **groups}, closed=True),
        "description": f"What selects rows of the table {table.name}: all of it has "
        "to hold.",
    }
    return components, remarks


def value_type(field: Field) -> str | None:
    """What the filters of a field compare values as; None for texts."""
    return VALUES.get(group_of(field) or "")


def _filters(group: str, field: Field) -> Schema:
    filters = {each: _value(each, group, field) for each in GROUPS[group]}
    return object_of(filters, closed=True)


def _value(filter_: str, group: str, field: Field) -> Schema:
    kind: str = row_filters.FILTERS[filter_]
    if kind == "value":
        kind = VALUES.get(group, "text")
        if kind in _OF_VALUES:
            return _OF_VALUES[kind]
    if kind in {"option", "options"}:
        option = chosen(field) or _WHOLE
        if kind == "option":
            return option
        return either(*option.get("anyOf", [option]), listed(option))
    return _OF_KINDS[kind]


def _step() -> Schema:
    steps = dict.fromkeys(row_filters.STEPS, _WHOLE)
    return {
        **object_of(steps, closed=True),
        "minProperties": 1,
        "maxProperties": 1,
        "description": "A day so many days, weeks, months or years from today, of which "
        "one is given.",
    }

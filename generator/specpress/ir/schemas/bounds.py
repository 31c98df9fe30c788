"""Bounds on values (`minimum`, `maxLength`, …): merged over the parts of an `allOf`, and
selected by JSON type.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openapi_pydantic.v3.v3_1 import Schema

from specpress.ir.types import NO_CONSTRAINTS, Constraints
from specpress.utils.runtime import formats

_BOUNDS = frozenset(
    {
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "uniqueItems",
    }
)
_TIGHTEST: dict[str, Callable[[Any, Any], Any]] = {
    "minimum": max,
    "maximum": min,
    "exclusive_minimum": max,
    "exclusive_maximum": min,
    "min_length": max,
    "max_length": min,
    "min_items": max,
    "max_items": min,
    "min_properties": max,
    "max_properties": min,
}


def merge_bounds(merged: dict[str, Any], schema: Schema) -> list[str]:
    """Adds the bounds of a schema to those of others: the tightest of each.

    Returns the keywords of which only the first value is kept, since no single value
    says what two of them do.
    """
    unmerged: list[str] = []
    if schema.model_fields_set.isdisjoint(_BOUNDS):
        return unmerged
    bounds = {
        "minimum": _number(schema.minimum),
        "maximum": _number(schema.maximum),
        "exclusive_minimum": _number(schema.exclusiveMinimum),
        "exclusive_maximum": _number(schema.exclusiveMaximum),
        "multiple_of": _number(schema.multipleOf),
        "min_length": schema.minLength,
        "max_length": schema.maxLength,
        "min_items": schema.minItems,
        "max_items": schema.maxItems,
        "min_properties": schema.minProperties,
        "max_properties": schema.maxProperties,
        "pattern": schema.pattern,
        "unique": schema.uniqueItems or None,
    }
    for name, value in bounds.items():
        if value is None:
            continue
        tighter = _TIGHTEST.get(name)
        if name not in merged:
            merged[name] = value
        elif tighter is not None:
            merged[name] = tighter(merged[name], value)
        elif merged[name] != value:
            unmerged.append(_WRITTEN.get(name, name))
    return unmerged


_WRITTEN = {"multiple_of": "multipleOf"}


def _number(value: float | None) -> int | float | None:
    """The bound as an integer where it is one.

    The parsed form holds bounds as doubles, which are exact up to 2**53 only; a bound
    beyond that (the limits of int64, in practice) would refuse values at its very
    edge, so it is not enforced.
    """
    if value is None or value != value or abs(value) >= 2**53:
        return None
    return int(value) if value == int(value) else value


def applied(bounds: Mapping[str, Any], kind: str, format_: str) -> Constraints:
    """Those of merged bounds that apply to values of one JSON type, of a format."""
    if not bounds:
        return NO_CONSTRAINTS
    match kind:
        case "string":
            if format_ in _NOT_TEXT:
                return Constraints()
            return Constraints(
                min_length=bounds.get("min_length"),
                max_length=bounds.get("max_length"),
                pattern=bounds.get("pattern"),
            )
        case "integer" | "number":
            return Constraints(
                minimum=bounds.get("minimum"),
                maximum=bounds.get("maximum"),
                exclusive_minimum=bounds.get("exclusive_minimum"),
                exclusive_maximum=bounds.get("exclusive_maximum"),
                multiple_of=bounds.get("multiple_of"),
            )
        case "array":
            return Constraints(
                min_length=bounds.get("min_items"),
                max_length=bounds.get("max_items"),
                unique=bool(bounds.get("unique")),
            )
        case "object":
            return Constraints(
                min_length=bounds.get("min_properties"),
                max_length=bounds.get("max_properties"),
            )
        case _:
            return Constraints()


_NOT_TEXT = formats.FORMATS.keys() | {"binary"}
"""Formats whose values are no longer text once read, so that a length says nothing."""

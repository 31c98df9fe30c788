"""Bounds on values (`minimum`, `maxLength`, …): merged over the parts of an `allOf`, and
selected by JSON type.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.keywords import (
    MERGED_BY_MAXIMUM,
    MERGED_BY_MINIMUM,
    common_multiple,
)
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


def merge_bounds(merged: dict[str, Any], schema: Schema) -> list[str]:
    """Adds the bounds of a schema to those of others: the tightest of each.

    Returns the keywords of which only the first value is kept, since no single value
    says what two of them do.
    """
    unmerged: list[str] = []
    if schema.model_fields_set.isdisjoint(_BOUNDS):
        return unmerged
    bounds: dict[str, Any] = {
        "minimum": _number(schema.minimum),
        "maximum": _number(schema.maximum),
        "exclusiveMinimum": _number(schema.exclusiveMinimum),
        "exclusiveMaximum": _number(schema.exclusiveMaximum),
        "multipleOf": _number(schema.multipleOf),
        "minLength": schema.minLength,
        "maxLength": schema.maxLength,
        "minItems": schema.minItems,
        "maxItems": schema.maxItems,
        "minProperties": schema.minProperties,
        "maxProperties": schema.maxProperties,
        "pattern": schema.pattern,
        "uniqueItems": schema.uniqueItems or None,
    }
    for keyword, value in bounds.items():
        if value is None:
            continue
        if keyword not in merged:
            merged[keyword] = value
        elif keyword in MERGED_BY_MAXIMUM:
            merged[keyword] = max(merged[keyword], value)
        elif keyword in MERGED_BY_MINIMUM:
            merged[keyword] = min(merged[keyword], value)
        elif keyword == "multipleOf":
            merged[keyword] = common_multiple(merged[keyword], value)
        elif merged[keyword] != value:
            unmerged.append(keyword)
    return unmerged


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
                min_length=bounds.get("minLength"),
                max_length=bounds.get("maxLength"),
                pattern=bounds.get("pattern"),
            )
        case "integer" | "number":
            return Constraints(
                minimum=bounds.get("minimum"),
                maximum=bounds.get("maximum"),
                exclusive_minimum=bounds.get("exclusiveMinimum"),
                exclusive_maximum=bounds.get("exclusiveMaximum"),
                multiple_of=bounds.get("multipleOf"),
            )
        case "array":
            return Constraints(
                min_length=bounds.get("minItems"),
                max_length=bounds.get("maxItems"),
                unique=bool(bounds.get("uniqueItems")),
            )
        case "object":
            return Constraints(
                min_length=bounds.get("minProperties"),
                max_length=bounds.get("maxProperties"),
            )
        case _:
            return Constraints()


_NOT_TEXT = formats.FORMATS.keys() | {"binary"}
"""Formats whose values are no longer text once read, so that a length says nothing."""

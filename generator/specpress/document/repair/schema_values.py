"""Repairs of a schema's keywords about values: limits, enum, default and examples."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeAlias

from specpress.document.values import Absent, Json, Object
from specpress.errors import ProblemKind

from .scalars import excerpt, flag, number, text

Report: TypeAlias = Callable[[ProblemKind, str, str], None]
"""Takes the kind, the message and the action of a `Problem`."""


def repair_limits(schema: Object, report: Report) -> None:
    """Limits as numbers: 3.0 says with true or false whether a limit is exclusive."""
    for exclusive, inclusive in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        limit = schema.get(exclusive)
        if limit is None or limit.__class__ in (int, float):
            continue
        parsed = number(limit)
        if limit is True and inclusive in schema:  # the form of 3.0
            schema[exclusive] = schema.pop(inclusive)
        elif isinstance(parsed, (int, float)):
            schema[exclusive] = parsed
        else:
            del schema[exclusive]
            if limit is not False:
                report(
                    ProblemKind.CONSTRAINT,
                    f"expected a limit, found {exclusive}: {excerpt(limit)}",
                    "it is ignored",
                )
    step = schema.get("multipleOf")
    if isinstance(step, (int, float)) and step <= 0:
        del schema["multipleOf"]
        report(
            ProblemKind.CONSTRAINT,
            f"expected multipleOf > 0, found {step}",
            "it is ignored",
        )


def repair_enum(schema: Object, report: Report) -> None:
    """The values of ``enum``: a list, of the declared type, each once."""
    declared = schema["enum"]
    values: list[Json] = declared if isinstance(declared, list) else [declared]
    if not values:
        del schema["enum"]
        report(
            ProblemKind.ENUM, "expected values, found an empty list", "it is ignored"
        )
        return
    if values is not declared:
        report(
            ProblemKind.ENUM,
            f"expected a list of values, found {excerpt(declared)}",
            "a list",
        )
    if schema.get("type") in ("string", "integer"):
        values = _retyped(values, schema["type"] == "string", report)
    values = _of_another_type(schema, values, report)
    distinct = {json.dumps(value, sort_keys=True): value for value in values}
    if len(distinct) < len(values):
        report(
            ProblemKind.DUPLICATE_ENUM_VALUE,
            "a value of enum is given twice",
            "taken once",
        )
    if distinct:
        schema["enum"] = list(distinct.values())
    else:
        del schema["enum"]


def _retyped(values: list[Json], textual: bool, report: Report) -> list[Json]:
    """Values that YAML read as another type than the one that the schema declares."""
    wrong = [
        value
        for value in values
        if value is not None
        and (
            value.__class__ in (bool, int, float)
            if textual
            else isinstance(value, str) and number(value).__class__ is int
        )
    ]
    if not wrong:
        return values
    report(
        ProblemKind.ENUM,
        f"expected {'text' if textual else 'integers'}, found {excerpt(wrong[0])}",
        "converted",
    )
    if textual:
        return [
            value if value is None or isinstance(value, (str, dict, list))
            else json.dumps(value)
            for value in values
        ]  # fmt: skip
    return [
        int(value) if isinstance(value, str) and number(value).__class__ is int
        else value
        for value in values
    ]  # fmt: skip


def _of_another_type(schema: Object, values: list[Json], report: Report) -> list[Json]:
    """Values of which none is of the declared type: what they mean, if anything.

    An array's are those of its items, a boolean's or number's are written as text.
    """
    name = schema.get("type")
    present = [value for value in values if value is not None]
    known = isinstance(name, str) and name in _NAMES
    if not present or not known or any(_is_a(value, name) for value in present):
        return values
    found = f"expected enum values of the type {name}, found {excerpt(present[0])}"
    items = schema.get("items")
    if name == "array" and isinstance(items, dict) and "enum" not in items:
        schema["items"] = _with_enum(items, values)
        report(ProblemKind.ENUM, found, "they are those of the items")
        return []
    read = [_reading(value, name) for value in values]
    if None not in read:
        report(ProblemKind.ENUM, found, "converted")
        return read
    report(ProblemKind.ENUM, found, "it is ignored")
    return []


def _with_enum(items: Object, values: list[Json]) -> Object:
    if "$ref" in items:
        return {"allOf": [items], "enum": values}
    return {**items, "enum": values}


def _reading(value: Json, name: Json) -> Json:
    """What a value means as one of a type; None if it means nothing."""
    readings = (reading for reading in _readings(value) if _is_a(reading, name))
    return next(readings, None)


def repair_default(schema: Object, nullable: bool, report: Report) -> None:
    """A default that the schema's own type or enum does not allow helps nobody."""
    default = schema["default"]
    declared = schema.get("type")
    types = declared if isinstance(declared, list) else [declared]
    if declared is None or (default is None and nullable):
        return
    values = schema.get("enum")
    for candidate in (default, *_readings(default)):
        fits = any(_is_a(candidate, name) for name in types)
        if fits and (not isinstance(values, list) or candidate in values):
            if candidate is not default:
                schema["default"] = candidate
                report(
                    ProblemKind.DEFAULT,
                    f"found {excerpt(default)} of another type",
                    "converted",
                )
            return
    del schema["default"]
    report(
        ProblemKind.DEFAULT,
        f"expected a default that the schema allows, found {excerpt(default)}",
        "it is ignored",
    )


def _readings(value: Json) -> list[Json]:
    """What a value of another type may mean."""
    candidates: tuple[Json | Absent, ...]
    if isinstance(value, str):
        candidates = (number(value), flag(value))
    elif isinstance(value, (bool, int, float)):
        candidates = (text(value),)
    else:
        return []
    return [candidate for candidate in candidates if not isinstance(candidate, Absent)]


def _is_a(value: Json, name: Json) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer":
        return isinstance(value, int) or (
            isinstance(value, float) and value.is_integer()
        )
    expected = _PYTHON.get(str(name))
    return expected is not None and isinstance(value, expected)


_PYTHON: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "number": (int, float),
    "array": list,
    "object": dict,
    "null": type(None),
}
_NAMES = frozenset({"boolean", "integer", *_PYTHON})


def example_values(examples: Json) -> Json:
    """The examples of a media type (a map of objects) as those of a schema (a list)."""
    if not isinstance(examples, dict):
        return [examples]
    return [
        item["value"] if isinstance(item, dict) and "value" in item else item
        for item in examples.values()
    ]

"""Defaults: which of them are values of their type, and what is said of the others."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.errors import Problem, ProblemKind
from specpress.utils.runtime import formats

from .types import (
    Alias,
    AnyValue,
    Array,
    Binary,
    Declaration,
    Default,
    JsonValue,
    Literal,
    Map,
    Nothing,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)


def usable_default(
    default: Default | None,
    type_: Type,
    declarations: Mapping[str, Declaration],
    pointer: str,
    problems: list[Problem],
) -> Default | None:
    """The default if it can be used for values of the type, else None.

    One that is a mistake, rather than a value that would have to be built, is reported
    at `pointer`. `declarations` are all of the document's.
    """
    if default is None or isinstance(type_, AnyValue):
        return None
    if fits(default.value, type_, declarations):
        return default
    if _is_mistaken(default.value, type_):
        problems.append(
            Problem(
                ProblemKind.DEFAULT_OF_WRONG_TYPE,
                pointer,
                f"the default {default.value!r:.80} is no value of its schema",
                "left out",
            )
        )
    return None


def _is_mistaken(value: JsonValue, type_: Type) -> bool:
    if value is None:
        return False
    inner = type_.type if isinstance(type_, Nullable) else type_
    is_plain = isinstance(inner, Literal) or (
        isinstance(inner, Primitive) and inner.format == ""
    )
    is_structured = isinstance(value, str | dict | list)
    return is_plain or not (is_structured or isinstance(inner, AnyValue))


def fits(
    value: JsonValue, type_: Type, declarations: Mapping[str, Declaration]
) -> bool:
    """Whether the value has the type, bounds and formats not looked at.

    An alias that leads back to itself fits nothing.
    """
    return _fits(value, type_, declarations, 0)


_DEEPEST = 64


def _fits(
    value: JsonValue, type_: Type, known: Mapping[str, Declaration], depth: int
) -> bool:
    if depth > _DEEPEST:
        return False
    match type_:
        case AnyValue():
            return True
        case Nullable(inner):
            return value is None or _fits(value, inner, known, depth + 1)
        case Primitive():
            return _is_scalar(value, type_)
        case Literal(values):
            return any(value == v and type(value) is type(v) for v in values)
        case Array(items):
            return isinstance(value, list) and all(
                _fits(item, items, known, depth + 1) for item in value
            )
        case Tuple(items):
            return (
                isinstance(value, list)
                and len(value) == len(items)
                and all(
                    _fits(item, of, known, depth + 1)
                    for item, of in zip(value, items, strict=True)
                )
            )
        case Map(values):
            return isinstance(value, dict) and all(
                _fits(item, values, known, depth + 1) for item in value.values()
            )
        case Union(members):
            return any(_fits(value, member, known, depth + 1) for member in members)
        case Ref(id_):
            match known.get(id_):
                case Alias(type=inner):
                    return _fits(value, inner, known, depth + 1)
                case Object():
                    # building an object from a default would need its whole form
                    return False
                case None:
                    return False
        case Binary() | Nothing():
            return False


def _is_scalar(value: JsonValue, type_: Primitive) -> bool:
    match type_.kind:
        case "string":
            return isinstance(value, str) and type_.format not in _STRUCTURED
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None


# written as text, read as something else: a default would have to be parsed first
_STRUCTURED = formats.FORMATS.keys() | {"binary"}

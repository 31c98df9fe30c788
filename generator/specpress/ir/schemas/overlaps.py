"""Alternatives of a `oneOf` that share a value, which then is no value of it.

JSON Schema 2020-12, section 10.2.1.3: exactly one alternative must allow the value. Its
formats only annotate (section 7.2.1 of the validation vocabulary), so they keep nothing
apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from specpress.ir.types import NO_CONSTRAINTS, Literal, Nullable, Primitive, Type


def overlap(types: Sequence[Type]) -> str:
    """What two alternatives both allow, as far as it is certain, or ``""``.

    Only single values are compared: objects and arrays differ in what is in them.
    """
    plain = [type_.type if isinstance(type_, Nullable) else type_ for type_ in types]
    kinds = [_kind(type_) for type_ in plain]
    free = {kind for kind in kinds if kind}
    if "integer" in free and "number" in free:
        return "integers"
    for kind in sorted(free):
        if kinds.count(kind) > 1:
            return f"every {kind}"
    seen: set[tuple[type, str | int | bool]] = set()
    for type_ in plain:
        if isinstance(type_, Literal):
            for value in type_.values:
                key = (type(value), value)
                if key in seen or _kind_of(value) in free:
                    return repr(value)[:80]
            seen |= {(type(value), value) for value in type_.values}
    return ""


def _kind(type_: Type) -> str:
    """The kind of a type that allows every value of it, or ``""``."""
    free = isinstance(type_, Primitive) and type_.constraints == NO_CONSTRAINTS
    return type_.kind if free and isinstance(type_, Primitive) else ""


def _kind_of(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "string"

"""What a parameter takes by its structure: one value, a list of them, or some by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal as Choice
from typing import TypeAlias

from specpress.ir.types import (
    Alias,
    AnyValue,
    Array,
    Declaration,
    Map,
    Nothing,
    Nullable,
    Object,
    Ref,
    Tuple,
    Type,
    Union,
)

Structure: TypeAlias = Choice[
    "value", "array", "object", "nested array", "nested object", "any"
]


def structure_of(type_: Type, declarations: Mapping[str, Declaration]) -> Structure:
    """Say of which structure the values of a type are.

    What may hold more than single values is nested; "any" is what may be of more than one
    structure. A list takes a single value as well, so a choice of the two is a list.
    """
    kinds: set[str] = set()
    nested = False
    for each in _alternatives(type_, declarations):
        kind, inner = _taken_apart(each)
        kinds.add(kind)
        nested = nested or not all(_is_value(item, declarations) for item in inner)
    if "array" in kinds:
        kinds.discard("value")
    match sorted(kinds):
        case ["value"]:
            return "value"
        case ["array"]:
            return "nested array" if nested else "array"
        case ["object"]:
            return "nested object" if nested else "object"
        case _:
            return "any"


def _alternatives(
    type_: Type, declarations: Mapping[str, Declaration]
) -> Iterator[Type | Object]:
    """Give what a value may be, through references and choices."""
    pending: list[Type] = [type_]
    seen: set[str] = set()
    while pending:
        match pending.pop():
            case Nullable(inner):
                pending.append(inner)
            case Union(members):
                pending.extend(members)
            case Ref(id_) as reference:
                declared = declarations.get(id_)
                if isinstance(declared, Object):
                    yield declared
                elif not isinstance(declared, Alias):
                    yield reference
                elif id_ not in seen:
                    seen.add(id_)
                    pending.append(declared.type)
            case other:
                yield other


def _taken_apart(type_: Type | Object) -> tuple[str, list[Type]]:
    """Give the kind of a type, and the types of what is in it."""
    match type_:
        case AnyValue() | Nothing() | Ref():
            return "any", []
        case Array(items):
            return "array", [items]
        case Tuple(items):
            return "array", [*items]
        case Map(values):
            return "object", [values]
        case Object(properties=properties, additional=additional):
            inner = [prop.type for prop in properties]
            if additional is not None or not inner:
                inner.append(additional or AnyValue())
            return "object", inner
        case _:
            return "value", []


def _is_value(type_: Type, declarations: Mapping[str, Declaration]) -> bool:
    alternatives = _alternatives(type_, declarations)
    return all(_taken_apart(each)[0] == "value" for each in alternatives)

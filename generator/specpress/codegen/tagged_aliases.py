"""Aliases of tagged unions whose members are imported when a value of one arrives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from specpress.codegen.names.naming import Names, field_names
from specpress.codegen.source.literals import string
from specpress.codegen.source.literals import value as literal
from specpress.ir.types import (
    Alias,
    AnyValue,
    Declaration,
    Literal,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tag,
    Type,
    Union,
)

from .source import expressions as ex

RUNTIME: Final = ("Discriminator", "deferred")
"""What such an annotation needs of the module of `Model`; and `models`, which it names."""
FEWEST: Final = 4
"""Members: those of a smaller union are imported with it, which is shorter to read."""
_MOST: Final = 20
"""How many aliases of aliases are followed to the values of a property."""


@dataclass(frozen=True, slots=True)
class _Tags:
    """The values that select a member, and the property that has them in Python."""

    values: tuple[str | int, ...]
    attribute: str


def annotation(
    type_: Type, declarations: Mapping[str, Declaration], names: Names
) -> ex.Subscript | None:
    """``Annotated[models.A | models.B, Discriminator("type", {…}, attribute="type")]``.

    None for what is no such union, or none whose tags are all known: they have to be
    written down where the classes that have them are not imported.
    """
    if not isinstance(type_, Union) or type_.discriminator is None:
        return None
    ids = [each.id for each in type_.members if isinstance(each, Ref)]
    if len(ids) < max(FEWEST, len(type_.members)) or len(set(ids)) < len(ids):
        return None
    tags = {id_: _tags_of(id_, type_, declarations, names) for id_ in ids}
    known = {id_: each for id_, each in tags.items() if each is not None}
    attributes = {each.attribute for each in known.values()}
    pairs = [(value, id_) for id_, each in known.items() for value in each.values]
    is_told_apart = len({value for value, _ in pairs}) == len(pairs)
    if len(known) < len(ids) or len(attributes) > 1 or not is_told_apart:
        return None
    mapping = ex.Dict(
        [
            (
                literal(value) if isinstance(value, str) else repr(value),
                literal(str(names.classes[id_])),
            )
            for value, id_ in pairs
        ]
    )
    default = type_.discriminator.default
    keywords = [ex.Keyword("attribute", string(attributes.pop()))]
    if default is not None:
        other = literal(str(names.classes[default]))
        keywords.insert(0, ex.Keyword("default", other))
    property_name = literal(type_.discriminator.property_name)
    marker = ex.Call("Discriminator", [property_name, mapping, *keywords])
    members = ex.Union([f"models.{names.classes[id_]}" for id_ in ids])
    return ex.Subscript("Annotated", [members, marker])


def _tags_of(
    id_: str, union: Union, declarations: Mapping[str, Declaration], names: Names
) -> _Tags | None:
    """The tags of a member, those of the mapping first; None if not all are known."""
    declared, by = declarations.get(id_), union.discriminator
    if not isinstance(declared, Object) or by is None:
        return None
    own = (each for each in declared.properties if each.name == by.property_name)
    if (prop := next(own, None)) is None:
        return None
    literals = _values(prop.type, declarations)
    if literals is None:
        return None
    mapped = {value for value, _ in by.mapping}
    values = [value for value, target in by.mapping if target == id_]
    values += [value for value in literals if value not in mapped]
    if any(isinstance(value, bool) for value in values):
        return None  # which is a number, too, as a key
    if not values and id_ != by.default:
        return None
    attribute = field_names(declared, names)[prop.name]
    return _Tags(tuple(dict.fromkeys(values)), attribute)


def _values(
    type_: Type, declarations: Mapping[str, Declaration], depth: int = 0
) -> tuple[Tag, ...] | None:
    """The values that a type lists, none if it lists none; None if that is not clear."""
    if isinstance(type_, Literal):
        return type_.values
    if isinstance(type_, Nullable):
        return _values(type_.type, declarations, depth)
    if isinstance(type_, Ref):
        alias = declarations.get(type_.id)
        if not isinstance(alias, Alias) or depth >= _MOST:
            return None
        return _values(alias.type, declarations, depth + 1)
    return () if isinstance(type_, Primitive | AnyValue) else None

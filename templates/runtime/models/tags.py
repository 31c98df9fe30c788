"""The values of a discriminator that select a member of a tagged union."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal, cast, get_args, get_origin

from typing_extensions import is_typeddict

from ..record import Record
from .base import ModelBase
from .markers import Alias, Discriminator, Named
from .namespace import (
    Names,
    alias_in,
    is_union,
    named_in,
    names_of,
    names_of_types,
    split,
)


class Tags(Record):
    """The values that select a member, and the Python names of the property.

    `default` says that any other value selects it.
    """

    values: tuple[Any, ...]
    fields: tuple[str, ...]
    default: bool


def tags_of(member: Any, marker: Discriminator, names: Names) -> Tags:
    """Give the tags of a member, in the order of the document; none if it has none.

    A member that is itself a union has the tags of all its members.
    """
    if marker.attribute is not None:
        named = named_in(get_args(member)[1:])
        if named is not None:
            return _mapped(named, marker, marker.attribute)
    values: dict[Any, None] = {}
    fields: dict[str, None] = {}
    default = False
    mapping = marker.mapping or {}
    for kind, scope in _leaf_types(member, names):
        field, literals = _tag_field(kind, marker.property_name, scope)
        mapped = [tag for tag, name in mapping.items() if name == kind.__name__]
        free = [tag for tag in literals if tag not in mapping]
        values |= dict.fromkeys((*mapped, *free))
        fields[field] = None
        default = default or kind.__name__ == marker.default
    return Tags(tuple(values), tuple(fields), default)


def _mapped(member: Named, marker: Discriminator, attribute: str) -> Tags:
    """Give the tags of a member by the mapping, which is complete."""
    mapping = marker.mapping or {}
    values = tuple(tag for tag, name in mapping.items() if name == member.name)
    return Tags(values, (attribute,), member.name == marker.default)


def selector(
    fields: Iterable[str], tags: Iterable[str | int], other: str
) -> Callable[[Any], str | int]:
    """Give what selects a member by the value of one of `fields`, else the `other` one."""
    known = {(type(tag), tag) for tag in tags}
    names = tuple(fields)

    def select(value: Any) -> str | int:
        if not isinstance(value, dict):  # a model
            value = getattr(value, "__dict__", {})
        members = cast("dict[str, object]", value)
        for name in names:
            tag = members.get(name)
            if isinstance(tag, (str, int)) and (type(tag), tag) in known:
                return tag
        return other

    return select


def _leaf_types(member: Any, names: Names) -> list[tuple[type, Names]]:
    """Give the models and TypedDicts a member of a tagged union stands for."""
    leaves: dict[type, Names] = {}
    waiting: list[tuple[Any, Names]] = [(member, names)]
    seen: set[Alias] = set()
    while waiting:
        annotation, scope = waiting.pop()
        annotation, metadata = split(annotation, scope)
        alias = alias_in(metadata)
        if alias is not None and alias not in seen:
            seen.add(alias)
            waiting.append((alias.text, names_of_types(alias.types)))
        elif is_union(annotation):
            waiting += [(each, scope) for each in reversed(get_args(annotation))]
        elif (named := named_in(metadata)) is not None:
            waiting.append((named.imported(), scope))
        elif isinstance(annotation, type) and annotation is not type(None):
            leaves[annotation] = names_of(annotation.__module__)
    return list(leaves.items())


def _tag_field(kind: Any, wire_name: str, names: Names) -> tuple[str, list[Any]]:
    """Find a class's field by its wire name: its Python name and its literal values."""
    if issubclass(kind, ModelBase):
        for name, field in kind.model_fields.items():
            if (name if field.alias is None else field.alias) == wire_name:
                return name, _literals(field.annotation, names)
    elif is_typeddict(kind) and wire_name in kind.__annotations__:
        return wire_name, _literals(kind.__annotations__[wire_name], names)
    return wire_name, []


def _literals(annotation: Any, names: Names) -> list[Any]:
    values: list[Any] = []
    waiting = [annotation]
    while waiting:
        one, _ = split(waiting.pop(), names)
        if get_origin(one) is Literal:
            values += [value for value in get_args(one) if value is not None]
        elif get_args(one):  # a union with None; Required and NotRequired
            waiting += reversed(get_args(one))
    return values

"""Unions and their discriminators: which property decides, and by which values.

OpenAPI 3.1, section 4.8.25 (Discriminator Object). The discriminator
property of each variant becomes the literal values that stand for that variant, so that a type
checker can tell the variants apart, and so can a decoder.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from openapi_pydantic.v3.v3_1 import Discriminator as DeclaredDiscriminator
from openapi_pydantic.v3.v3_1 import Schema

from specpress.errors import ProblemKind
from specpress.ir.types import Discriminator, Nullable, Ref, Tag, Type, union

from .all_of import Choice, Node, reference, reference_to
from .context import SchemaContext
from .locations import SchemaLocation, component_id
from .overlaps import overlap
from .tags import can_be_told_apart, tag_order, target_of

_Alternative: TypeAlias = tuple[Node, Type]


def variant_name(node: Node, index: int, choice: Choice) -> str:
    """What an alternative is called: by its schema, its title, its value, its place."""
    name = reference(node)
    if name is not None:
        return name
    if isinstance(node, Schema):
        if node.title:
            return node.title
        if choice.discriminator is not None:
            value = _own_value(node, choice.discriminator.propertyName)
            if value:
                return value
    return f"variant {index + 1}"


def join(
    context: SchemaContext,
    members: list[tuple[Node, Type]],
    choice: Choice,
    location: SchemaLocation,
) -> Type:
    """The union of some alternatives, discriminated where that is possible."""
    types = [type_ for _, type_ in members]
    shared = overlap(types) if choice.exclusive else ""
    if shared:
        context.problem(
            ProblemKind.ALTERNATIVES_OVERLAP,
            location,
            f"expected alternatives of which one fits, found several that allow {shared}",
            "a value may fit any of them",
        )
    declared = choice.discriminator
    if declared is None:
        return union(types)
    alternatives = list(_taken_apart(context, members, location))
    selected, default = _selected(context, alternatives, declared, location)
    discriminator = _discriminator(
        context, alternatives, selected, default, declared.propertyName
    )
    if discriminator is None:
        context.problem(
            ProblemKind.DISCRIMINATOR_UNUSABLE,
            location,
            f"{declared.propertyName!r} does not decide between the alternatives",
            "the alternatives are tried one by one",
        )
        return union(types)
    named = [alternative for _, alternative in selected]
    if default is not None:
        named.append(default)
    return union([*types, *(type_ for _, type_ in named)], discriminator)


def _taken_apart(
    context: SchemaContext, members: list[_Alternative], location: SchemaLocation
) -> Iterator[_Alternative]:
    """The alternatives, with those of a union that stands among them without a name."""
    for node, type_ in members:
        inner: list[Node] = []
        if isinstance(node, Schema) and not node.properties:
            inner = [*(node.oneOf or ()), *(node.anyOf or ())]
        names = [reference(each) for each in inner]
        if inner and None not in names:
            yield from (
                (each, context.use(name, location))
                for each, name in zip(inner, names, strict=True)
                if name is not None
            )
        else:
            yield node, type_


def _selected(
    context: SchemaContext,
    members: list[_Alternative],
    declared: DeclaredDiscriminator,
    location: SchemaLocation,
) -> tuple[list[tuple[Tag, _Alternative]], _Alternative | None]:
    """What each value selects, and what any other does: the target of the default.

    As mapped, else by the values that a schema allows, or its name.
    """
    by_name = {
        name: (node, type_) for node, type_ in members if (name := reference(node))
    }
    tags = context.discriminator_values.tags
    selected: dict[tuple[type, Tag], tuple[Tag, _Alternative]] = {}
    mapped: set[str | None] = set()

    def target(text: str, value: str) -> _Alternative | None:
        name = target_of(text)
        if name not in by_name and name not in context.schemas:
            context.problem(
                ProblemKind.DISCRIMINATOR_TARGET_MISSING,
                location,
                f"the discriminator maps {value} to {text!r}, which does not exist",
                "this value is left out",
            )
            return None
        mapped.add(name)
        if name not in by_name:
            by_name[name] = reference_to(name), context.use(name, location)
        return by_name[name]

    for key, text in sorted((declared.mapping or {}).items()):
        alternative = target(text, repr(key))
        if alternative is not None:
            tag = tags.read(key, alternative[0], declared.propertyName)
            selected[type(tag), tag] = tag, alternative
    other = (declared.model_extra or {}).get("defaultMapping")
    default = target(other, "other values") if isinstance(other, str) else None
    for node, type_ in members:
        if reference(node) not in mapped:
            for tag in tags.selecting(node, declared):
                selected.setdefault((type(tag), tag), (tag, (node, type_)))
    return list(selected.values()), default


def _discriminator(
    context: SchemaContext,
    members: list[_Alternative],
    selected: list[tuple[Tag, _Alternative]],
    default: _Alternative | None,
    property_name: str,
) -> Discriminator | None:
    """The discriminator, if it decides; its values are noted at what they select."""
    other = _object(default[1]) if default is not None else None
    pairs = [
        (tag, node, id_)
        for tag, (node, type_) in selected
        if (id_ := _object(type_)) != other or id_ is None
    ]
    decided = {other, *(id_ for _, _, id_ in pairs)}
    alternatives = [*members, *(alternative for _, alternative in selected)]
    decides = all(
        (id_ := _object(type_)) is not None
        and id_ in decided
        and _is_decidable(context, node, id_, property_name)
        for node, type_ in alternatives
    )
    if default is not None:
        decides = decides and other is not None and context.is_object(other)
    if not pairs or not decides or not can_be_told_apart(tag for tag, _, _ in pairs):
        return None
    values = context.discriminator_values
    mapping: list[tuple[Tag, str]] = []
    for tag, node, id_ in sorted(pairs, key=lambda pair: tag_order(pair[0])):
        if id_ is not None:
            mapping.append((tag, id_))
            if context.is_object(id_):
                values.add(id_, property_name, tag)
            elif not values.tags.own(node, property_name):
                for name in values.tags.leaves(node):
                    values.add(component_id(name), property_name, tag)
    return Discriminator(property_name, tuple(mapping), other)


def _object(type_: Type) -> str | None:
    inner = type_.type if isinstance(type_, Nullable) else type_
    return inner.id if isinstance(inner, Ref) else None


def _is_decidable(
    context: SchemaContext, node: Node, id_: str, property_name: str
) -> bool:
    """Whether an alternative is an object, or a union of objects that have the value."""
    if context.is_object(id_) or context.discriminated_by(id_) == property_name:
        return True
    return bool(context.discriminator_values.tags.leaves(node))


def _own_value(schema: Schema, property_name: str) -> str:
    """The one text that a schema allows for a property of its own, or ``""``."""
    node = (schema.properties or {}).get(property_name)
    if not isinstance(node, Schema):
        return ""
    values = node.enum if node.enum is not None else [node.const]
    only = values[0] if len(values) == 1 else None
    return only if isinstance(only, str) else ""

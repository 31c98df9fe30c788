"""Unions and their discriminators: which property decides, and by which values.

OpenAPI 3.1, section 4.8.25 (Discriminator Object). The discriminator
property of each variant becomes the literal values that stand for that variant, so that a type
checker can tell the variants apart, and so can a decoder.
"""

from __future__ import annotations

from collections.abc import Mapping

from openapi_pydantic.v3.v3_1 import Discriminator as DeclaredDiscriminator
from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.values import unescape
from specpress.errors import ProblemKind
from specpress.ir.types import Discriminator, Nullable, Ref, Type, union

from .all_of import SCHEMA_PREFIX, Choice, Node, reference
from .context import SchemaContext
from .locations import SchemaLocation
from .overlaps import overlap


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
    mapping = _mapping(context, members, declared, location)
    targets = {value: _object(type_) for value, type_ in mapping.items()}
    decided = {_object(type_) for type_ in mapping.values()}
    usable = bool(mapping) and all(
        (id_ := _object(type_)) is not None
        and id_ in decided
        and _is_decidable(context, id_, declared.propertyName)
        for type_ in (*types, *mapping.values())
    )
    if not usable:
        context.problem(
            ProblemKind.DISCRIMINATOR_UNUSABLE,
            location,
            f"{declared.propertyName!r} does not decide between the alternatives",
            "the alternatives are tried one by one",
        )
        return union(types)
    pairs: list[tuple[str, str]] = []
    for value, id_ in sorted(targets.items()):
        if id_ is not None:
            pairs.append((value, id_))
            if context.is_object(id_):
                context.discriminator_values.add(id_, declared.propertyName, value)
    discriminator = Discriminator(declared.propertyName, tuple(pairs))
    return union([*types, *mapping.values()], discriminator)


def _mapping(
    context: SchemaContext,
    members: list[tuple[Node, Type]],
    declared: DeclaredDiscriminator,
    location: SchemaLocation,
) -> dict[str, Type]:
    """The type for each value: as mapped, else by the value or the name of a schema."""
    by_name = {name: type_ for node, type_ in members if (name := reference(node))}
    mapping: dict[str, Type] = {}
    mapped: set[str] = set()
    for value, target in sorted((declared.mapping or {}).items()):
        name = unescape(target.removeprefix(SCHEMA_PREFIX))
        if name not in by_name and name not in context.schemas:
            context.problem(
                ProblemKind.DISCRIMINATOR_TARGET_MISSING,
                location,
                f"the discriminator maps {value!r} to {target!r}, which does not exist",
                "this value is left out",
            )
            continue
        mapping[value] = by_name.get(name) or context.use(name, location)
        mapped.add(name)
    for node, type_ in members:
        name = reference(node)
        if name in mapped:
            continue
        schema = context.schemas.get(name) if name else node
        own = (
            _own_values(schema, declared.propertyName, context.schemas)
            if isinstance(schema, Schema)
            else []
        )
        for derived in own or ([name] if name else []):
            mapping.setdefault(derived, type_)
    return mapping


def _object(type_: Type) -> str | None:
    inner = type_.type if isinstance(type_, Nullable) else type_
    return inner.id if isinstance(inner, Ref) else None


def _is_decidable(context: SchemaContext, id_: str, property_name: str) -> bool:
    return context.is_object(id_) or context.discriminated_by(id_) == property_name


def _own_value(schema: Schema, property_name: str) -> str:
    """The one value that a schema allows for a property of its own, or ``""``."""
    values = _own_values(schema, property_name)
    return values[0] if len(values) == 1 else ""


def _own_values(
    schema: Schema, property_name: str, components: Mapping[str, Schema] | None = None
) -> list[str]:
    """The few texts that a schema allows for a property of its own; none for any."""
    node = (schema.properties or {}).get(property_name)
    if node is None:
        return []
    name = reference(node)
    if name is not None:
        node = (components or {}).get(name)
    if not isinstance(node, Schema):
        return []
    values = node.enum if node.enum is not None else [node.const] if node.const else []
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) else []

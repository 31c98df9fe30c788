"""One schema out of an `allOf`: the keywords of all its parts, merged.

JSON Schema applies every part of an `allOf` to the same value, so the parts are
merged into one set of keywords (`MergedSchema`): the types they share, the properties of all,
the tightest bounds. Nothing is built here; properties keep pointing at schemas.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import Any, TypeAlias

from openapi_pydantic.v3.v3_1 import DataType, Discriminator, Reference, Schema

from specpress.document.given_names import GivenName, enum_labels
from specpress.document.values import escape, unescape
from specpress.ir.types import EnumValue
from specpress.utils.dataclass import dataclass

from .bounds import merge_bounds
from .locations import SchemaLocation

Node: TypeAlias = Schema | Reference

SCHEMA_PREFIX = "#/components/schemas/"

_COMPARED = 16
"""With how many others a declaration of a property is compared, lest it take for ever."""

_ANNOTATIONS = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    }
)


_PLAIN = _ANNOTATIONS | {"type", "schema_format"}


@dataclass(frozen=True, slots=True)
class Part:
    """A sub-schema and the place it stands in."""

    node: Node
    location: SchemaLocation


@dataclass(frozen=True, slots=True)
class Choice:
    """A `oneOf`, which is `exclusive`, or an `anyOf`."""

    members: tuple[Part, ...]
    discriminator: Discriminator | None
    exclusive: bool = False


Conditional: TypeAlias = tuple[Schema, SchemaLocation]
"""A schema with conditions for some of its values, and its place."""

_CONDITIONS = frozenset(
    {"dependentSchemas", "schema_else", "schema_if", "schema_not", "then"}
)


@dataclass(slots=True)
class MergedSchema:
    """The keywords of a schema and of all parts of its `allOf`."""

    types: frozenset[str] | None = None
    enum: list[Any] | None = None
    properties: dict[str, list[Part]] = field(default_factory=dict[str, list[Part]])
    required: set[str] = field(default_factory=set[str])
    additional: Part | bool | None = None
    patterned: list[Part] = field(default_factory=list[Part])
    items: Part | None = None
    prefix_items: tuple[Part, ...] = ()
    choices: list[Choice] = field(default_factory=list[Choice])
    conditional: list[Conditional] = field(default_factory=list[Conditional])
    discriminator: Discriminator | None = None
    format: str = ""
    encoding: str = ""
    media_type: str = ""
    constraints: dict[str, Any] = field(default_factory=dict[str, Any])
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    has_default: bool = False
    default: Any = None
    contradictory: bool = False
    labels: tuple[EnumValue, ...] = ()
    """The values of `enum`, where extensions say something about them."""
    enum_name: GivenName | None = None
    """The name that ``x-ms-enum`` gives an enum, wherever it stands."""
    type_name: GivenName | None = None
    """The name that a schema without one gives its type."""
    mislabelled: tuple[str, ...] = ()
    """What extensions say that does not fit the values."""
    unmerged: set[str] = field(default_factory=set[str])
    """Keywords of which only the first is kept."""
    size: int = 0
    """How many schemas and properties went into it."""


def reference(node: Node) -> str | None:
    """The name of the component schema that a node is a plain reference to."""
    if isinstance(node, Reference):
        target: object = node.ref
    else:
        target = (node.model_extra or {}).get("$ref")
    if isinstance(target, str) and target.startswith(SCHEMA_PREFIX):
        return unescape(target[len(SCHEMA_PREFIX) :])
    return None


def reference_to(name: str) -> Reference:
    """A reference to a component schema."""
    return Reference.model_validate({"$ref": SCHEMA_PREFIX + escape(name)})


def wrapped(schema: Schema) -> Reference | None:
    """The reference that a schema only annotates: `allOf` around a single `$ref`.

    Documents use it to give a description, a default or `readOnly` to a reference, beside
    the `allOf` or as a part of it.
    """
    if not schema.allOf:
        return None
    keywords = _demands(schema)
    kinds = kinds_named_by(schema)
    if kinds is not None and kinds <= {"object"}:
        keywords.discard("type")
    if keywords == {"allOf"}:
        parts = [each for each in schema.allOf if not _only_annotates(each)]
        if len(parts) == 1 and isinstance(parts[0], Reference):
            return parts[0]
    return None


def _demands(schema: Schema) -> set[str]:
    return {
        name
        for name in schema.model_fields_set
        if name not in _ANNOTATIONS and not name.startswith("x-")
    }


def _only_annotates(node: Node) -> bool:
    return isinstance(node, Schema) and not _demands(node)


def is_plain(schema: Schema) -> bool:
    """Whether a schema, like most, holds no others and has nothing to be merged."""
    return schema.model_fields_set <= _PLAIN


def merge_all_of(
    schema: Schema,
    location: SchemaLocation,
    components: Mapping[str, Schema],
    component_location: Callable[[str], SchemaLocation],
) -> MergedSchema:
    """Merges a schema with all parts of its `allOf`, references followed.

    A part that refers back to a schema already merged adds nothing. A base schema's
    own discriminator, and the alternatives it lists with it, say nothing about those
    that extend it and are left out.
    """
    merged = MergedSchema()
    if is_plain(schema):
        _merge_annotations(merged, schema)
        merged.types = kinds_named_by(schema)
        merged.format = schema.schema_format or ""
        return merged
    seen: set[str] = set()
    pending: list[tuple[Node, SchemaLocation]] = [(schema, location)]
    while pending:
        node, at = pending.pop()
        name = reference(node)
        if name is not None:
            if name in seen or name not in components:
                continue
            seen.add(name)
            node, at = components[name], component_location(name)
        if isinstance(node, Reference):
            continue
        _merge(merged, node, at)
        if node is schema:
            merged.discriminator = node.discriminator
        if node is schema or not _lists(node, location.owner.name):
            _merge_choices(merged, node, at)
        pending.extend(
            (part, at.at("allOf", str(index)))
            for index, part in reversed(list(enumerate(node.allOf or ())))
        )
    return merged


def all_of(nodes: list[Node]) -> Schema:
    """A schema that demands several ones at once."""
    return Schema.model_construct(_fields_set={"allOf"}, allOf=nodes)


_SINGLE_KINDS = {kind: frozenset((kind.value,)) for kind in DataType}


def kinds_named_by(schema: Schema) -> frozenset[str] | None:
    """The JSON types that a schema names; None where it names none."""
    declared = schema.type
    if declared is None:
        return None
    if isinstance(declared, list):
        return frozenset(kind.value for kind in declared)
    return _SINGLE_KINDS[declared]


def _merge(merged: MergedSchema, schema: Schema, at: SchemaLocation) -> None:
    merged.size += 1 + len(schema.properties or ())
    _merge_annotations(merged, schema)
    _merge_types(merged, schema)
    merged.unmerged.update(merge_bounds(merged.constraints, schema))
    if not schema.model_fields_set.isdisjoint(_CONDITIONS):
        merged.conditional.append((schema, at))
    if not schema.model_fields_set.isdisjoint(_CONTENTS):
        _merge_contents(merged, schema, at)


def _merge_contents(merged: MergedSchema, schema: Schema, at: SchemaLocation) -> None:
    for name, node in (schema.properties or {}).items():
        part = Part(node, at.child(name, "properties", escape(name)))
        parts = merged.properties.setdefault(name, [])
        if not any(_same(part.node, known.node) for known in parts[:_COMPARED]):
            parts.append(part)
    merged.required.update(schema.required or ())
    _merge_additional(merged, schema, at)
    if schema.items is not None and merged.items is None:
        merged.items = Part(schema.items, at.child("item", "items"))
    if schema.prefixItems and not merged.prefix_items:
        merged.prefix_items = tuple(
            Part(node, at.child(f"item {index + 1}", "prefixItems", str(index)))
            for index, node in enumerate(schema.prefixItems)
        )


def _lists(base: Schema, name: str) -> bool:
    """Whether a base schema names those that extend it as its alternatives."""
    return base.discriminator is not None or any(
        reference(node) == name for node in (*(base.oneOf or ()), *(base.anyOf or ()))
    )


def _merge_choices(merged: MergedSchema, schema: Schema, at: SchemaLocation) -> None:
    for keyword, members in (("oneOf", schema.oneOf), ("anyOf", schema.anyOf)):
        if members:
            parts = tuple(
                Part(node, at.at(keyword, str(index)))
                for index, node in enumerate(members)
            )
            exclusive = keyword == "oneOf"
            merged.choices.append(Choice(parts, schema.discriminator, exclusive))


def _merge_annotations(merged: MergedSchema, schema: Schema) -> None:
    merged.description = merged.description or schema.description or schema.title or ""
    merged.deprecated = merged.deprecated or bool(schema.deprecated)
    merged.read_only = merged.read_only or bool(schema.readOnly)
    merged.write_only = merged.write_only or bool(schema.writeOnly)
    if not merged.has_default and "default" in schema.model_fields_set:
        merged.has_default, merged.default = True, schema.default


def annotated(base: MergedSchema, schema: Schema) -> MergedSchema:
    """The keywords of a schema that another only annotates, with those annotations."""
    own = MergedSchema()
    for each in (schema, *(schema.allOf or ())):
        if isinstance(each, Schema):
            _merge_annotations(own, each)
    return replace(
        base,
        description=own.description or base.description,
        deprecated=own.deprecated or base.deprecated,
        read_only=own.read_only or base.read_only,
        write_only=own.write_only or base.write_only,
        has_default=own.has_default or base.has_default,
        default=own.default if own.has_default else base.default,
    )


def _merge_types(merged: MergedSchema, schema: Schema) -> None:
    kinds = kinds_named_by(schema)
    if kinds is not None:
        if merged.types is None:
            merged.types = kinds
        else:
            shared = _intersect(merged.types, kinds)
            merged.contradictory = merged.contradictory or not shared
            merged.types = shared or merged.types
    values = schema.enum
    if values is None and "const" in schema.model_fields_set:
        values = [schema.const]
    if values is not None:
        shared_values = (
            values
            if merged.enum is None
            else [value for value in merged.enum if value in values]
        )
        merged.contradictory = merged.contradictory or not shared_values
        merged.enum = shared_values or merged.enum
        if schema.model_extra:
            _merge_labels(merged, schema.model_extra, values)
    merged.format = merged.format or schema.schema_format or ""
    merged.encoding = merged.encoding or schema.contentEncoding or ""
    merged.media_type = merged.media_type or schema.contentMediaType or ""


def _merge_labels(
    merged: MergedSchema, extensions: Mapping[str, Any], values: list[Any]
) -> None:
    labels = enum_labels(extensions, values)
    if labels is None:
        return
    merged.mislabelled = tuple(dict.fromkeys((*merged.mislabelled, *labels.mismatches)))
    names, descriptions = labels.names, labels.descriptions
    if merged.labels or not (names or descriptions or labels.name):
        return
    if labels.name:
        merged.enum_name = GivenName(labels.name, "x-ms-enum")
    merged.labels = tuple(
        EnumValue(value, names.get(at, ""), descriptions.get(at, ""))
        for at, value in enumerate(values)
        if isinstance(value, str | int)
    )


def _intersect(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    shared = left & right
    # every integer is a number, so "integer" is what both allow
    if ("integer" in left and "number" in right) or (
        "number" in left and "integer" in right
    ):
        shared |= {"integer"}
    return shared


def _merge_additional(merged: MergedSchema, schema: Schema, at: SchemaLocation) -> None:
    value = schema.additionalProperties
    if isinstance(value, bool):
        if merged.additional is None:
            merged.additional = value
    elif value is not None and not isinstance(merged.additional, Part):
        merged.additional = Part(value, at.child("value", "additionalProperties"))
    merged.patterned.extend(
        Part(node, at.child("value", "patternProperties", escape(pattern)))
        for pattern, node in (schema.patternProperties or {}).items()
    )


_CONTENTS = frozenset(
    {
        "additionalProperties",
        "items",
        "patternProperties",
        "prefixItems",
        "properties",
        "required",
    }
)


def _same(left: Node, right: Node) -> bool:
    if left is right:
        return True
    if isinstance(left, Reference) and isinstance(right, Reference):
        return left.ref == right.ref
    return left == right

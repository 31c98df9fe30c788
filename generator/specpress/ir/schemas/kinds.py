"""Which JSON types a schema is about, and what it says beyond that."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Schema

from specpress.ir.types import PrimitiveKind

from .all_of import Choice, Flat, Node

SCALARS: dict[str, PrimitiveKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_KINDS = ("string", "integer", "number", "boolean", "array", "object")
_NUMERIC_FORMATS = frozenset({"int32", "int64", "float", "double"})
_RESTRICTIONS = frozenset({"required", "not", "schema_not", "description", "title"})
_SHAPES = frozenset(
    {"allOf", "anyOf", "oneOf", "properties", "items", "enum", "const", "prefixItems"}
)


def kinds_of(flat: Flat) -> list[str]:
    """The JSON types a schema allows besides null, guessed where it names none."""
    if flat.types is not None:
        if len(flat.types) == 1:
            return [kind for kind in flat.types if kind in _KINDS]
        return [kind for kind in _KINDS if kind in flat.types]
    if flat.properties or flat.additional is not None or flat.patterned:
        return ["object"]
    if flat.items is not None or flat.prefix_items:
        return ["array"]
    found = flat.constraints.keys()
    if flat.format or found & {"min_length", "max_length", "pattern"}:
        return ["string"] if flat.format not in _NUMERIC_FORMATS else ["number"]
    return []


def is_map(flat: Flat) -> bool:
    """Whether an object has no known properties."""
    return not flat.properties and flat.additional is not False


def is_object(flat: Flat) -> bool:
    """Whether all values are objects with known properties, each of one declaration."""
    return (
        kinds_of(flat) == ["object"]
        and not is_map(flat)
        and flat.enum is None
        and not choices_of(flat)
    )


def choices_of(flat: Flat) -> list[Choice]:
    """The `oneOf` and `anyOf` that say more than which properties go together."""
    if not flat.choices:
        return []
    return [
        choice
        for choice in flat.choices
        if not all(_only_restricts(part.node) for part in choice.members)
    ]


def says_no_kind(schema: Schema) -> bool:
    """Whether an alternative leaves the JSON type to the schema that it stands in."""
    return schema.type is None and not (schema.model_fields_set & _SHAPES)


def _only_restricts(node: Node) -> bool:
    """Whether an alternative only says which properties must be there."""
    return isinstance(node, Schema) and node.model_fields_set <= _RESTRICTIONS

"""The JSON types that a schema allows, and whether it is an object, a map or a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openapi_pydantic.v3.v3_1 import Schema

from specpress.ir.types import (
    NULL,
    Literal,
    PrimitiveKind,
    Type,
    distinct,
    nullable,
)
from specpress.utils.runtime import formats, media_types

from .all_of import Choice, MergedSchema, Node

SCALARS: dict[str, PrimitiveKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_KINDS = ("string", "integer", "number", "boolean", "array", "object")
# RFC 2045, section 6.2: they say that nothing is encoded.
_IDENTITIES = frozenset({"", "7bit", "8bit", "binary"})
_NUMERIC_FORMATS = frozenset({"int32", "int64", "float", "double"})
_RESTRICTIONS = frozenset({"required", "not", "schema_not", "description", "title"})
_SHAPES = frozenset(
    {"allOf", "anyOf", "oneOf", "properties", "items", "enum", "const", "prefixItems"}
)


def kinds_of(merged: MergedSchema) -> list[str]:
    """The JSON types a schema allows besides null, guessed where it names none."""
    if merged.types is not None:
        if len(merged.types) == 1:
            return [kind for kind in merged.types if kind in _KINDS]
        return [kind for kind in _KINDS if kind in merged.types]
    if merged.properties or merged.additional is not None or merged.patterned:
        return ["object"]
    if merged.items is not None or merged.prefix_items:
        return ["array"]
    bounds = merged.constraints.keys()
    if merged.format or bounds & {"minLength", "maxLength", "pattern"}:
        return ["string"] if merged.format not in _NUMERIC_FORMATS else ["number"]
    if merged.encoding or merged.media_type:
        return ["string"]
    return []


def is_file(merged: MergedSchema) -> bool:
    """Whether a string is bytes as they are.

    3.0 says so by its format, 3.1 by a media type without an encoding (OpenAPI 3.1,
    "Considerations for File Uploads"). Text of a media type is a string all the same.
    """
    encoding = (merged.encoding or "").lower()
    if merged.format == "binary" or (encoding == "binary" and not merged.format):
        return True
    bare = merged.media_type and encoding in _IDENTITIES and not merged.format
    return bool(bare) and media_types.kind_of(merged.media_type) == "binary"


def encoding_format(encoding: str) -> str:
    """The format that a `contentEncoding` stands for; empty for one that is unknown."""
    return formats.ENCODINGS.get(encoding.lower(), "")


def is_map(merged: MergedSchema) -> bool:
    """Whether an object has no known properties."""
    return not merged.properties and merged.additional is not False


def is_object(merged: MergedSchema) -> bool:
    """Whether all values are objects with known properties, each of one declaration."""
    return (
        kinds_of(merged) == ["object"]
        and not is_map(merged)
        and merged.enum is None
        and not choices_of(merged)
    )


def choices_of(merged: MergedSchema) -> list[Choice]:
    """The `oneOf` and `anyOf` that say more than which properties go together."""
    if not merged.choices:
        return []
    return [
        choice
        for choice in merged.choices
        if not all(_only_restricts(part.node) for part in choice.members)
    ]


def literal_type(values: Sequence[Any]) -> Type | None:
    """The type of the values of an `enum`; None where some are no scalars."""
    literals: list[str | int | bool] = []
    for value in values:
        if isinstance(value, str | int):
            literals.append(value)
        elif isinstance(value, float) and value.is_integer():
            literals.append(int(value))
        elif value is not None:
            return None
    if not literals:
        return NULL
    type_ = Literal(distinct(literals))
    return nullable(type_) if None in values else type_


def says_no_kind(schema: Schema) -> bool:
    """Whether an alternative leaves the JSON type to the schema that it stands in."""
    return schema.type is None and not (schema.model_fields_set & _SHAPES)


def _only_restricts(node: Node) -> bool:
    """Whether an alternative only says which properties must be there."""
    return isinstance(node, Schema) and node.model_fields_set <= _RESTRICTIONS

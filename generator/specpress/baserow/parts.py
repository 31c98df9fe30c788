"""Schemas that all tables share, and small helpers to make schemas of schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .model import Field, Schema

LINKED_ROW: Final = "LinkedRow"
FILE: Final = "File"
FILE_REFERENCE: Final = "FileReference"
COLLABORATOR: Final = "Collaborator"
COLLABORATOR_REFERENCE: Final = "CollaboratorReference"
LINK: Final = "Link"
ERROR: Final = "Error"
FILTERS: Final = "Filters"
FILTER: Final = "Filter"
BATCH_DELETE: Final = "RowIds"

DURATION: Final[Schema] = {"type": "number", "format": "duration-seconds"}


def ref(name: str) -> Schema:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(schema: Mapping[str, Any]) -> Schema:
    """A list of values."""
    return {"type": "array", "items": dict(schema)}


def either(*schemas: Mapping[str, Any]) -> Schema:
    """One of several forms."""
    return {"anyOf": [dict(each) for each in schemas]}


def nullable(schema: Mapping[str, Any]) -> Schema:
    """A schema that allows null, too."""
    kind = schema.get("type")
    if isinstance(kind, str) and "enum" not in schema:
        return {**schema, "type": [kind, "null"]}
    alternatives = schema.get("anyOf", [dict(schema)])
    if {"type": "null"} in alternatives or schema.get("enum") == [None]:
        return dict(schema)
    return {"anyOf": [*alternatives, {"type": "null"}]}


def object_of(
    properties: Mapping[str, Schema], *required: str, closed: bool = False
) -> Schema:
    """An object; `closed` where no other properties are taken."""
    schema: Schema = {"type": "object", "properties": dict(properties)}
    if required:
        schema["required"] = list(required)
    if closed:
        schema["additionalProperties"] = False
    return schema


def options(field: Field) -> list[Mapping[str, Any]]:
    """The select options of a field."""
    return list(field.get("select_options") or ())


def option_values(field: Field) -> list[str]:
    """The values of a field's options, each once."""
    return list(dict.fromkeys(each["value"] for each in options(field)))


def chosen(field: Field) -> Schema | None:
    """An option by its value or by its id; None for a field without options."""
    if not options(field):
        return None
    return either(
        {"type": "string", "enum": option_values(field)},
        {"type": "integer", "enum": [each["id"] for each in options(field)]},
    )


_INTEGER: Final[Schema] = {"type": "integer"}
_STRING: Final[Schema] = {"type": "string"}
_OPTIONAL_STRING: Final[Schema] = {"type": ["string", "null"]}
_OPTIONAL_INTEGER: Final[Schema] = {"type": ["integer", "null"]}
_THUMBNAIL: Final = object_of(
    {
        "url": _OPTIONAL_STRING,
        "width": _OPTIONAL_INTEGER,
        "height": _OPTIONAL_INTEGER,
    },
    "url",
)

SHARED: Final[Mapping[str, Schema]] = {
    LINKED_ROW: object_of(
        {"id": _INTEGER, "value": _OPTIONAL_STRING, "order": _STRING}, "id", "value"
    ),
    FILE: object_of(
        {
            "url": _OPTIONAL_STRING,
            "name": _STRING,
            "visible_name": _OPTIONAL_STRING,
            "size": _OPTIONAL_INTEGER,
            "mime_type": _OPTIONAL_STRING,
            "is_image": {"type": ["boolean", "null"]},
            "image_width": _OPTIONAL_INTEGER,
            "image_height": _OPTIONAL_INTEGER,
            "uploaded_at": {"type": ["string", "null"]},
            "thumbnails": {
                "type": ["object", "null"],
                "additionalProperties": _THUMBNAIL,
            },
        },
        "url",
        "name",
    ),
    FILE_REFERENCE: object_of(
        {"name": _STRING, "visible_name": _OPTIONAL_STRING}, "name"
    ),
    COLLABORATOR: object_of({"id": _INTEGER, "name": _OPTIONAL_STRING}, "id", "name"),
    COLLABORATOR_REFERENCE: object_of({"id": _INTEGER, "name": _STRING}, "id"),
    LINK: object_of({"url": _OPTIONAL_STRING, "label": _OPTIONAL_STRING}, "url"),
    ERROR: object_of({"error": _STRING, "detail": {}}),
    FILTERS: object_of(
        {
            "filter_type": {"type": "string", "enum": ["AND", "OR"]},
            "filters": listed(ref(FILTER)),
            "groups": listed(ref(FILTERS)),
        },
        "filter_type",
        closed=True,
    ),
    FILTER: object_of(
        {"field": _STRING, "type": _STRING, "value": _STRING},
        *("field", "type", "value"),
        closed=True,
    ),
    BATCH_DELETE: object_of(
        {"items": {**listed(_INTEGER), "minItems": 1, "maxItems": 200}},
        "items",
        closed=True,
    ),
}
"""The component schemas of every document."""

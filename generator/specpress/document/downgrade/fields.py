"""The fields that objects have since 3.1 and since 3.2 (https://spec.openapis.org/oas/)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

Version: TypeAlias = Literal["3.0", "3.1", "3.2"]
VERSIONS: tuple[Version, ...] = ("3.0", "3.1", "3.2")

WRITTEN: Mapping[Version, str] = {"3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0"}
"""What the field `openapi` says."""

_SINCE_3_2: Mapping[str, frozenset[str]] = {
    "document": frozenset({"$self"}),
    "server": frozenset({"name"}),
    "components": frozenset({"mediaTypes"}),
    "path item": frozenset({"query", "additionalOperations"}),
    "media type": frozenset({"itemSchema", "itemEncoding", "prefixEncoding"}),
    "encoding": frozenset({"encoding", "itemEncoding", "prefixEncoding"}),
    "response": frozenset({"summary"}),
    "example": frozenset({"dataValue", "serializedValue"}),
    "tag": frozenset({"summary", "parent", "kind"}),
    "discriminator": frozenset({"defaultMapping"}),
    "xml": frozenset({"nodeType"}),
    "security scheme": frozenset({"oauth2MetadataUrl", "deprecated"}),
    "flows": frozenset({"deviceAuthorization"}),
    "flow": frozenset({"deviceAuthorizationUrl"}),
}
_SINCE_3_1: Mapping[str, frozenset[str]] = {
    "document": frozenset({"jsonSchemaDialect", "webhooks"}),
    "info": frozenset({"summary"}),
    "license": frozenset({"identifier"}),
    "components": frozenset({"pathItems"}),
}

SCHEMA_OF_3_0 = frozenset(
    {
        "additionalProperties",
        "allOf",
        "anyOf",
        "default",
        "deprecated",
        "description",
        "discriminator",
        "enum",
        "example",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "externalDocs",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "nullable",
        "oneOf",
        "pattern",
        "properties",
        "readOnly",
        "required",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
        "xml",
    }
)
"""The fields of the Schema Object of 3.0."""


def later_fields(kind: str, version: Version) -> frozenset[str]:
    """The fields of an object that a version does not have yet, schemas left out."""
    none: frozenset[str] = frozenset()
    if version == "3.2":
        return none
    later = _SINCE_3_2.get(kind, none)
    return later | _SINCE_3_1.get(kind, none) if version == "3.0" else later

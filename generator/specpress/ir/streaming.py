"""The item type of streamed bodies: server-sent events, JSON Lines, JSON text sequences."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import MediaType, Reference, Schema
from pydantic import ValidationError

from specpress.ir.schemas.all_of import Node, reference
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation

from .types import Array, Primitive, Type

_EVENT = frozenset({"data", "event", "id", "retry"})


def item_type(
    media_type: MediaType, schemas: Schemas, location: SchemaLocation
) -> Type | None:
    """The type of what a body consists of; None for text, or where nothing is said.

    OpenAPI 3.2 has `itemSchema` for it (section 4.14.2). Documents of earlier versions
    give the schema of an item, or of an array of them. Where it is that of a whole
    server-sent event, the event's data counts.
    """
    declared = (media_type.model_extra or {}).get("itemSchema")
    keyword = "schema" if declared is None else "itemSchema"
    node = media_type.media_type_schema if declared is None else _node(declared)
    if node is None:
        return None
    at = location.child("item", keyword)
    data = _data(node, schemas)
    if data is not None:
        node, at = data, at.at("properties", "data")
    type_ = schemas.type_of(node, at)
    if isinstance(type_, Array) and declared is None:
        type_ = type_.items
    return None if type_ == Primitive("string") else type_


def _data(node: Node, schemas: Schemas) -> Node | None:
    """The schema of an event's data, if the schema is that of an event."""
    name = reference(node)
    target = node if name is None else schemas.schemas.get(name)
    if not isinstance(target, Schema):
        return None
    properties = target.properties or {}
    if "data" not in properties or not _EVENT.issuperset(properties):
        return None
    data = properties["data"]
    content = data.contentSchema if isinstance(data, Schema) else None
    return data if content is None else content


def _node(value: object) -> Node | None:
    try:
        if isinstance(value, dict) and "$ref" in value:
            return Reference.model_validate(value)
        return Schema.model_validate(value)
    except ValidationError:
        return None

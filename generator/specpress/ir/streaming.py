"""The item type of streamed bodies: server-sent events, JSON Lines, JSON text sequences."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import MediaType, Reference, Schema
from pydantic import ValidationError

from specpress.ir.schemas.all_of import Node, reference
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation

from .types import Array, Primitive, Type

_EVENT = frozenset({"data", "event", "id", "retry"})
_DEEPEST = 8


def item_type(
    media_type: MediaType, schemas: Schemas, location: SchemaLocation, essence: str
) -> tuple[Type | None, bool]:
    """The type of what a body consists of, and whether that is a whole event.

    None for text, or where nothing is said. OpenAPI 3.2 has `itemSchema` for it (section
    4.14.2). Documents of earlier versions give the schema of an item, or of an array of
    them. The schema of a server-sent event is that of an object with its fields, of which
    `data` may have a schema of its own; other schemas are those of the data.
    """
    declared = (media_type.model_extra or {}).get("itemSchema")
    keyword = "schema" if declared is None else "itemSchema"
    node = media_type.media_type_schema if declared is None else _node(declared)
    if node is None:
        return None, False
    at = location.child("item", keyword)
    if essence == "text/event-stream":
        event = _event(node, schemas)
        if event is not None:
            return schemas.type_of(event, at), True
    type_ = schemas.type_of(node, at)
    if isinstance(type_, Array) and declared is None:
        type_ = type_.items
    return None if type_ == Primitive("string") else type_, False


def _event(node: Node, schemas: Schemas, depth: int = 0) -> Node | None:
    """The schema of an event with that of its data in place; None for other schemas."""
    name = reference(node)
    target = node if name is None else schemas.schemas.get(name)
    if not isinstance(target, Schema) or depth > _DEEPEST:
        return None
    alternatives = target.oneOf or target.anyOf
    if alternatives and not target.properties:
        events = [_event(each, schemas, depth + 1) for each in alternatives]
        if any(event is None for event in events):
            return None
        keyword = "oneOf" if target.oneOf else "anyOf"
        return target.model_copy(update={keyword: events})
    properties = target.properties or {}
    if not _EVENT.issuperset(properties) or not properties.keys() & {"data", "event"}:
        return None
    data = properties.get("data")
    content = data.contentSchema if isinstance(data, Schema) else None
    if content is None:
        return node
    return target.model_copy(update={"properties": {**properties, "data": content}})


def _node(value: object) -> Node | None:
    try:
        if isinstance(value, dict) and "$ref" in value:
            return Reference.model_validate(value)
        return Schema.model_validate(value)
    except ValidationError:
        return None

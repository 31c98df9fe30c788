"""The item type of streamed bodies: server-sent events, JSON Lines, JSON text sequences."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import MediaType, Reference, Schema
from pydantic import ValidationError

from specpress.ir.schemas.all_of import Node, all_of, reference
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation

from .types import Array, Primitive, Type

_EVENT = frozenset({"data", "event", "id", "retry"})
_DEEPEST = 8


def item_type(
    media_type: MediaType,
    schemas: Schemas,
    location: SchemaLocation,
    *,
    as_events: bool,
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
    if as_events:
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
    keyword = "oneOf" if target.oneOf else "anyOf"
    if alternatives and not target.properties:
        events = [_event(each, schemas, depth + 1) for each in alternatives]
        if any(event is None for event in events):
            return None
        return target.model_copy(update={keyword: events})
    properties = target.properties or {}
    if not _EVENT.issuperset(properties) or not properties.keys() & {"data", "event"}:
        return None
    if alternatives and all(isinstance(each, Schema) for each in alternatives):
        # what they say of the data takes the place of what is said of all of them
        own = [
            _joined(target, each) for each in alternatives if isinstance(each, Schema)
        ]
        whole = Schema.model_construct(_fields_set={keyword}, **{keyword: own})
        return _event(whole, schemas, depth + 1)
    data = properties.get("data")
    content = data.contentSchema if isinstance(data, Schema) else None
    if content is None:
        return node
    return target.model_copy(
        update={
            "properties": {**properties, "data": content},
            "title": target.title or name,
        }
    )


def _joined(whole: Schema, alternative: Schema) -> Schema:
    """One kind of event: what is said of all, and what an alternative says besides."""
    return alternative.model_copy(
        update={
            "type": alternative.type or whole.type,
            "properties": {
                **(whole.properties or {}),
                **{
                    name: _beside(each, (whole.properties or {}).get(name))
                    for name, each in (alternative.properties or {}).items()
                },
            },
            "required": [
                *(whole.required or ()),
                *(
                    name
                    for name in alternative.required or ()
                    if name not in (whole.required or ())
                ),
            ],
        }
    )


def _beside(own: Node, general: Node | None) -> Node:
    """A property of an alternative, with what is said of it in general, its type above all."""
    if general is None or isinstance(own, Reference) or own.contentSchema is not None:
        return own
    return all_of([own, general])


def _node(value: object) -> Node | None:
    try:
        if isinstance(value, dict) and "$ref" in value:
            return Reference.model_validate(value)
        return Schema.model_validate(value)
    except ValidationError:
        return None

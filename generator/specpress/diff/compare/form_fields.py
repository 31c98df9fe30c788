"""Comparing the fields of forms, each as it is written: as a text, as JSON, several times.

In ``multipart/form-data`` an object is a part of JSON, and a list is one part an item (OpenAPI
3.1, section 4.8.15.1); other fields are JSON where their encoding says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Node, Raw, as_map

from .context import ComparisonContext
from .encodings import content_types, fields
from .identity import ID, KIND
from .lifecycle import SAID
from .media_types import is_json, media_type
from .shapes import Shapes
from .value_keywords import SCALARS

_FLAGS = (*SAID, "readOnly", "writeOnly", ID, KIND)
"""What is said of a field beside its values."""


def reach_form(
    context: ComparisonContext,
    base: Node,
    revision: Node,
    way: str,
    form: str,
    media: str,
) -> None:
    """Two media types of forms stand in a body that goes `way`, its texts the way `form`."""
    old, new = (
        fields(base, context.base_shapes), fields(revision, context.revision_shapes)
    )  # fmt: skip
    urlencoded = not media_type(media).name.startswith("multipart/")
    before: dict[str, Raw] = {}
    after: dict[str, Raw] = {}
    for name in old.keys() & new.keys():
        was = _is_json(base, name, old[name], context.base_shapes, urlencoded)
        now = _is_json(revision, name, new[name], context.revision_shapes, urlencoded)
        if was and now:
            before[name] = _flags(old[name], context.base_shapes)
            after[name] = _flags(new[name], context.revision_shapes)
            if before[name].get("readOnly") is not True:
                context.reach(old[name], new[name], way)
            continue
        items = _became_list(context, revision, name, old[name], new[name], urlencoded)
        if items is not None:
            context.add(
                "property", "became-list", way, old[name].pointer, new[name].pointer,
                name=name,
            )  # fmt: skip
            after[name] = {
                "allOf": [items.value],
                **_flags(new[name], context.revision_shapes),
            }
    bodies = (
        _replaced(context, base.at("schema"), context.base_shapes, before),
        _replaced(context, revision.at("schema"), context.revision_shapes, after),
    )
    context.reach(*bodies, form)


def _is_json(
    media: Node, name: str, field: Node, shapes: Shapes, urlencoded: bool
) -> bool:
    """Whether a field is written as JSON, whatever its value."""
    types = content_types(
        as_map(media.at("encoding", name).value), field, shapes, urlencoded
    )
    return bool(types) and all(map(is_json, types))


def _became_list(
    context: ComparisonContext,
    media: Node,
    name: str,
    base: Node,
    revision: Node,
    urlencoded: bool,
) -> Node | None:
    """The items of a list that a single value became, if one item is sent the same."""
    shapes = context.base_shapes, context.revision_shapes
    before = shapes[0].shape(shapes[0].resolve_wrapper(base))
    after = shapes[1].shape(shapes[1].resolve_wrapper(revision))
    if before.types is None or not before.types <= SCALARS:
        return None
    encoding = media.at("encoding", name).value
    styled = bool(encoding.keys() & {"style", "explode"}) or urlencoded
    repeated = encoding.get("explode", encoding.get("style", "form") == "form") is True
    limited = after.keywords.get("minItems", 0) > 1 or after.enum is not None
    if after.types != frozenset({"array"}) or limited or (styled and not repeated):
        return None
    return after.schemas.get("items")


def _flags(field: Node, shapes: Shapes) -> Raw:
    said = {key: shapes.annotation(field, key) for key in _FLAGS}
    return {key: value for key, value in said.items() if value is not None}


def _replaced(
    context: ComparisonContext, body: Node, shapes: Shapes, by_name: Mapping[str, Any]
) -> Node:
    """The schema of a body with other schemas for some fields.

    Where it does not declare the fields itself, it is left as it is.
    """
    schema = shapes.resolve_wrapper(body)
    declared = as_map(schema.value.get("properties"))
    if not by_name or not by_name.keys() <= declared.keys():
        return body
    value = {**schema.value, "properties": {**declared, **by_name}}
    context.keep(value)
    return Node(value, schema.pointer)

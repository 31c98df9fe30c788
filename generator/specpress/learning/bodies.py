"""Schemas of bodies that are not JSON."""

from __future__ import annotations

from specpress.document.values import Json, Object
from specpress.utils.runtime import media_types


def body_schema(media_type: str, *, is_3_0: bool) -> Object:
    """The schema of a body that is one text, or bytes."""
    is_text = media_types.kind_of(media_type) == "text"
    return {"type": "string"} if is_text else _binary(is_3_0)


def form_schema(inferred: Object, *, is_3_0: bool) -> Object:
    """The schema of a form with parts: that of their values, with files as what they are.

    As evidence a file is an object of its size and media type.
    """
    properties = inferred.get("properties")
    if not isinstance(properties, dict):
        return inferred
    parts = {name: _part(value, is_3_0) for name, value in properties.items()}
    return {**inferred, "properties": parts}


def _part(schema: Json, is_3_0: bool) -> Json:
    if not isinstance(schema, dict):
        return schema
    if "items" in schema:  # one file or several of them: a list may have one
        return {"type": "array", "items": _part(schema["items"], is_3_0)}
    if isinstance(alternatives := schema.get("anyOf"), list):
        return _alternatives([_part(each, is_3_0) for each in alternatives])
    return _binary(is_3_0) if schema.get("type") == "object" else schema


def _alternatives(parts: list[Json]) -> Json:
    """One of several schemas; a list of files stands for a single one, too."""
    lists = [each for each in parts if isinstance(each, dict) and "items" in each]
    others = [each for each in parts if not any(each == one["items"] for one in lists)]
    return others[0] if len(others) == 1 else {"anyOf": others}


def _binary(is_3_0: bool) -> Object:
    """Bytes: OAS 3.0.4, section 4.7.14.2, and 3.1.1, section 4.8.14.3."""
    if is_3_0:
        return {"type": "string", "format": "binary"}
    return {"contentMediaType": "application/octet-stream"}

"""Error bodies that are written at their operations: one type for those of one shape.

Such bodies differ from operation to operation in the codes that they can hold, and in
nothing else. Their type has any text in the place of the codes, and is called by its
title or its properties; the codes stay with the operation. So a code that is added
changes one operation, and the name of nothing.
"""

from __future__ import annotations

import json
from typing import cast

from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.values import Json, Object
from specpress.utils.dataclass import dataclass

from .model import Codes
from .types import JsonValue

_PROSE = frozenset({"description", "example", "examples", "externalDocs", "title"})
_COMBINED = ("oneOf", "anyOf")
_MOST_NAMED = 3
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """The shape of a body, as a schema; `key` is the same text for the same shape.

    `codes` are the texts that it may hold, by the path of their property.
    """

    schema: Schema
    key: str
    name: str
    codes: Codes


def error_body(node: Schema) -> ErrorBody:
    """The shape of a schema that is written at an operation."""
    value = _bare(node.model_dump(mode="json", by_alias=True, exclude_unset=True))
    codes: dict[tuple[str, ...], dict[str, None]] = {}
    shape = value
    if isinstance(value, dict) and not _is_discriminated(value):
        shape = _widened(value, (), codes)
    return ErrorBody(
        Schema.model_validate(shape) if codes else node,
        json.dumps(shape, sort_keys=True),
        node.title or _name(shape),
        tuple((path, tuple(values)) for path, values in codes.items()),
    )


def _name(shape: JsonValue) -> str:
    """What a body without a title is called: by its properties."""
    properties = shape.get("properties") if isinstance(shape, dict) else None
    if not isinstance(properties, dict) or not properties:
        return "error body"
    names = [name for name in sorted(properties) if name.lower() != "error"]
    if len(names) > _MOST_NAMED:
        return "error body"
    return " ".join([*names, "error"])


def _widened(
    value: Object, path: tuple[str, ...], codes: dict[tuple[str, ...], dict[str, None]]
) -> Object:
    """A schema of an object, its properties of constant texts being any text."""
    widened = dict(value)
    properties = value.get("properties")
    if isinstance(properties, dict):
        widened["properties"] = {
            name: _property(inner, (*path, name), codes)
            for name, inner in properties.items()
        }
    for keyword in _COMBINED:
        members = value.get(keyword)
        if isinstance(members, list):
            found = dict(codes)
            different = _different(
                [
                    (
                        _widened(member, path, found)
                        if isinstance(member, dict)
                        else member
                    )
                    for member in members
                ]
            )
            if len(different) == 1 and len(widened) == 1:
                codes.update(found)
                return cast("Object", different[0])
    return widened


def _property(
    value: Json, path: tuple[str, ...], codes: dict[tuple[str, ...], dict[str, None]]
) -> Json:
    if not isinstance(value, dict) or len(path) > _DEEPEST:
        return value
    texts = _constants(value)
    if texts:
        codes.setdefault(path, {}).update(dict.fromkeys(texts))
        return {"type": "string"}
    if isinstance(value.get("properties"), dict):
        return _widened(value, path, codes)
    return value


def _constants(value: Object) -> list[str]:
    """The texts that a property can be, where it can be nothing else."""
    if not value.keys() <= {"type", "enum", "const"} or value.get("type") not in (
        "string",
        None,
    ):
        return []
    values = [value["const"]] if "const" in value else value.get("enum")
    if not isinstance(values, list):
        return []
    texts = [text for text in values if isinstance(text, str)]
    return texts if len(texts) == len(values) else []


def _different(values: list[Json]) -> list[Json]:
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())


def _is_discriminated(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return "discriminator" in value or any(map(_is_discriminated, value.values()))
    return isinstance(value, list) and any(map(_is_discriminated, value))


def _bare(value: JsonValue) -> JsonValue:
    """A schema without what does not change its meaning.

    A property whose name is such a keyword survives: it holds an object, not text.
    """
    if isinstance(value, dict):
        return {
            key: _bare(item)
            for key, item in value.items()
            if not (key in _PROSE and not isinstance(item, dict))
        }
    if isinstance(value, list):
        return [_bare(item) for item in value]
    return value

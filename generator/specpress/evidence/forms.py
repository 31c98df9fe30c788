"""Forms as evidence: their texts and, of several parts (RFC 7578), what a file is like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from specpress.document.values import Json, Object
from specpress.utils import runtime


def form_value(pairs: Iterable[tuple[str, Json]]) -> Object:
    """The fields of a form; one that is repeated is a list."""
    value: Object = {}
    for name, given in pairs:
        before = value.get(name)
        if isinstance(before, list):
            before.append(given)
        else:
            value[name] = given if before is None else [before, given]
    return value


def parts_of(body: bytes, content_type: str) -> Object | None:
    """The parts of a form by name; None where the media type says no boundary.

    A file is an object with its `size` in bytes and its media type; its content and its
    name are not kept.
    """
    boundary = runtime.media_types.media_type(content_type).boundary
    if not boundary:
        return None
    pairs: list[tuple[str, Json]] = []
    for part in runtime.parts.Parts(boundary).read(body):
        is_file = part.is_named or not _is_text(part.content_type)
        value = (
            file_part(len(part.content), part.content_type) if is_file else part.text()
        )
        pairs.append((part.name, value))
    return form_value(pairs)


def read_fields(form: Mapping[str, Any]) -> Object:
    """The fields of a form that a line of evidence has, a repeated one as a list."""
    return {name: _field(value) for name, value in form.items()}


def read_parts(*written: Mapping[str, Any]) -> Object:
    """The parts that a line of evidence has, a file as `[name, size, media type]`."""
    return form_value(
        (name, _read(value)) for each in written for name, value in each.items()
    )


def written_parts(parts: Mapping[str, Json]) -> Object:
    """The parts as a line of evidence has them."""
    return {name: _written(value) for name, value in parts.items()}


def _is_text(content_type: str) -> bool:
    kind = runtime.media_types.kind_of(content_type)
    return not content_type or kind in ("text", "json")


def file_part(size: int, content_type: str) -> Object:
    """A file of so many bytes."""
    return {"size": size, "type": content_type}


def _field(value: object) -> Json:
    if isinstance(value, list):
        return [text(each) for each in cast("list[object]", value)]
    return text(value)


def _read(value: object) -> Json:
    if isinstance(value, list):
        items = cast("list[object]", value)
        if len(items) == 3 and isinstance(items[1], int):
            return file_part(items[1], text(items[2]))
        return [_read(each) for each in items]
    return text(value)


def text(value: object) -> str:
    """A value as the text that is sent of it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _written(value: Json) -> Json:
    if isinstance(value, list):
        return [_written(each) for each in value]
    return ["", value["size"], value["type"]] if isinstance(value, dict) else value

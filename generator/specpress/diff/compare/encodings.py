"""Comparing how the fields of a form are written (OpenAPI 3.1, section 4.8.15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.diff.document import Node, Raw, as_map

from .context import ComparisonContext
from .media_types import is_form, media_type, related
from .shapes import Shapes

_BYTES, _PLAIN = "application/octet-stream", "text/plain"
_STYLED = {"style": "form", "allowReserved": False}
"""What holds where nothing is said."""


def compare_encodings(
    context: ComparisonContext, base: Node, revision: Node, way: str, media: str
) -> None:
    """Notes what changed in the encodings of two media types of a body."""
    if not is_form(media):
        return  # they mean nothing there
    urlencoded = not media_type(media).name.startswith("multipart/")
    if not urlencoded:
        _compare_positions(context, base, revision, way)
    declared = fields(base, context.base_shapes), fields(
        revision, context.revision_shapes
    )
    for name in sorted(declared[0].keys() & declared[1].keys()):
        before, after = base.at("encoding", name), revision.at("encoding", name)
        old = _meant(before.value, declared[0][name], context.base_shapes, urlencoded)
        new = _meant(
            after.value, declared[1][name], context.revision_shapes, urlencoded
        )
        if before.value == after.value and not _is_no_file_now(old, new):
            continue  # another type is told as such
        where = before.pointer, after.pointer
        differing = [
            key for key in sorted({*old, *new}) if old.get(key) != new.get(key)
        ]
        if differing:
            context.add(
                "encoding", _event(old, new, differing), way, *where, name=name,
                before={key: old[key] for key in differing if key in old},
                after={key: new[key] for key in differing if key in new},
            )  # fmt: skip
        _compare_headers(context, before, after, way, name)


def _is_no_file_now(old: Raw, new: Raw) -> bool:
    """Whether a part of bytes became a text, by the schemas alone."""
    return old.get("contentType") == [_BYTES] and new.get("contentType") == [_PLAIN]


def _compare_positions(
    context: ComparisonContext, base: Node, revision: Node, way: str
) -> None:
    """Notes what changed in the encodings of parts without names (OpenAPI 3.2, 4.14)."""
    before, after = base.items("prefixEncoding"), revision.items("prefixEncoding")
    pairs = list(zip(before, after, strict=False))
    if "itemEncoding" in base.value and "itemEncoding" in revision.value:
        pairs.append((base.at("itemEncoding"), revision.at("itemEncoding")))
    for one, other in pairs:
        old, new = ({"contentType": _said(node.value)} for node in (one, other))
        if old == new:
            continue
        name = one.pointer.rpartition("Encoding/")[2]
        name = str(int(name) + 1) if name.isdecimal() else "of each item"
        context.add(
            "encoding", _event(old, new, ["contentType"]), way, one.pointer, other.pointer,
            name=name, before=old, after=new,
        )  # fmt: skip


def fields(body: Node, shapes: Shapes) -> Mapping[str, Node]:
    """The fields of a form by name; encodings of others are ignored."""
    schema = body.at("schema")
    return shapes.shape(shapes.resolve_wrapper(schema)).properties


def _meant(encoding: Raw, field: Node, shapes: Shapes, urlencoded: bool) -> Raw:
    """What an encoding says, with what holds where it says nothing."""
    shape = shapes.shape(shapes.resolve_wrapper(field))
    said: dict[str, Any] = {}
    if encoding.keys() & {"style", "explode", "allowReserved"}:
        said |= {**_STYLED, **_only(encoding, _STYLED)}
        nested = shape.types is None or bool(shape.types & {"array", "object"})
        if nested:
            said["explode"] = encoding.get("explode", said["style"] == "form")
    elif urlencoded:
        said |= _STYLED
        if shape.types is None or shape.types & {"array", "object"}:
            said["explode"] = True
    types = content_types(encoding, field, shapes, urlencoded)
    if types:
        said["contentType"] = types
    return said


def content_types(
    encoding: Raw, field: Node, shapes: Shapes, urlencoded: bool
) -> list[str]:
    """The media types of a field, normalised; none where its value alone decides."""
    if encoding.get("contentType"):
        return _said(encoding)
    return [] if urlencoded else _default(shapes, field, depth=0)


def _said(encoding: Raw) -> list[str]:
    """The media types that an encoding names."""
    named = encoding.get("contentType")
    types = str(named).split(",") if named else []
    return sorted(";".join(_written(one)) for one in types)


def _only(encoding: Raw, keys: Mapping[str, Any]) -> Raw:
    return {key: encoding[key] for key in keys if key in encoding}


def _written(text: str) -> list[str]:
    name, parameters = media_type(text)
    return [name, *(f"{key}={value}" for key, value in parameters)]


def _default(shapes: Shapes, field: Node, *, depth: int) -> list[str]:
    """The media type of a part that names none, as far as its schema decides it."""
    shape = shapes.shape(shapes.resolve_wrapper(field))
    if shape.types is None:
        return []
    if shape.types == frozenset({"array"}) and "items" in shape.schemas and depth == 0:
        return _default(shapes, shape.schemas["items"], depth=1)
    if shape.types & {"object", "array"}:
        return ["application/json"]
    if "contentMediaType" in shape.keywords or "contentEncoding" in shape.keywords:
        return []
    binary = shape.keywords.get("format") in ("binary", "byte")
    return [_BYTES if binary else _PLAIN]


def _event(old: Raw, new: Raw, differing: list[str]) -> str:
    """How an encoding changed: another one, or only the media types that it may have."""
    if differing != ["contentType"]:
        return "changed"
    before, after = set(old.get("contentType", ())), set(new.get("contentType", ()))
    if not before or not after:
        return "changed"
    if _all_in(before, after):
        return "widened"
    return "narrowed" if _all_in(after, before) else "changed"


def _all_in(some: set[str], others: set[str]) -> bool:
    """Whether each of some media types is one of others, which may be ranges."""
    return all(
        one in others
        or any(related(one, other) == "generalized" for other in others if "*" in other)
        for one in some
    )


def _compare_headers(
    context: ComparisonContext, base: Node, revision: Node, way: str, name: str
) -> None:
    """Notes headers of a part that came, went or changed; names are without case."""
    old = {key.lower(): node for key, node in base.entries("headers")}
    new = {key.lower(): node for key, node in revision.entries("headers")}
    for key in sorted(old.keys() | new.keys() - {"content-type"}):
        before = context.base.resolve(old[key]) if key in old else None
        after = context.revision.resolve(new[key]) if key in new else None
        if before is None or after is None:
            needed = as_map((after or before or base).value).get("required") is True
            event = "header-removed" if after is None else "header-added"
            event = event.replace("header", "header-required") if needed else event
            context.add(
                "encoding", event, way,
                old[key].pointer if before else "", new[key].pointer if after else "",
                name=f"{name}: {key}",
            )  # fmt: skip
            continue
        was, now = before.value.get("required"), after.value.get("required")
        if (was is True) != (now is True):
            context.add(
                "encoding", "header-required" if now is True else "header-optional", way,
                before.pointer, after.pointer, name=f"{name}: {key}",
            )  # fmt: skip
        text = (
            context.directions.parameter
            if way == context.directions.request
            else context.directions.header
        )
        context.reach(before.at("schema"), after.at("schema"), text)

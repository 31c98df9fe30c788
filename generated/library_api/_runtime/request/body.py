"""Request bodies: which media type is sent, and the bytes of it."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, TypeGuard, cast

from ..files import Chunks, chunks_of, is_content, is_file
from ..json_values import BYTES, Fields, fields_of, json_bytes, text_of
from ..operation import NOT_GIVEN, NotGiven, Operation, Parameter, query
from ..record import Record
from .parameters import query_parts

Kind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]
Content: TypeAlias = bytes | Chunks | AsyncIterable[bytes]

_Shape: TypeAlias = Literal["object", "array", "text", "file", "stream"]

_FITTING: Final[Mapping[Kind, frozenset[_Shape]]] = {
    "json": frozenset({"object", "array", "text"}),
    "form": frozenset({"object"}),
    "multipart": frozenset({"object"}),
    "text": frozenset({"text", "file", "stream"}),
    "binary": frozenset({"text", "file", "stream"}),
}

JSON: Final = "application/json"
MULTIPART: Final = "multipart/form-data"


class Body(Record, hidden=("content",)):
    """What is sent; `replayable` tells whether it can be sent a second time."""

    content: Content | None = None
    content_type: str | None = None
    length: int | None = None
    replayable: bool = True


NOTHING: Final = Body()


def encode(
    operation: Operation[Any],
    body: object | NotGiven,
    extra: Fields | None = None,
    content_type: str | None = None,
) -> Body:
    """Encode the body of a request.

    `extra` holds fields to add to an object; `content_type`, where the caller named
    one, decides how the body is written. Without it, files go into the declared
    multipart form, everything else is JSON if JSON is declared, or else written as
    the first declared media type that can hold it. Raises TypeError where none can.
    """
    if body is NOT_GIVEN or (body is None and not operation.body):
        if extra is None:
            return NOTHING
        body = extra
    elif extra:
        body = _extended(operation, body, extra)
    media_type = content_type or _choose(operation.body or (JSON, MULTIPART), body)
    if media_type is None:
        raise TypeError(
            f"{operation.id}: a {type(body).__name__} cannot be sent as "
            f"{' or '.join(operation.body)}"
        )
    return _encode(media_type, body, operation.encoding)


def kind_of(media_type: str) -> Kind:
    """Say how a media type is written and read."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence in (JSON, "*/*", "application/*", "text/json") or "+json" in essence:
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    return "text" if essence.startswith("text/") else "binary"


def _extended(operation: Operation[Any], body: object, extra: Fields) -> Fields:
    fields = fields_of({} if body is None else body)
    if fields is None:
        raise TypeError(
            f"{operation.id}: options['body'] adds fields to an object; "
            f"this body is a {type(body).__name__}"
        )
    return {**fields, **extra}


def _choose(media_types: Sequence[str], body: object) -> str | None:
    kinds: list[tuple[Kind, str]] = [(kind_of(text), text) for text in media_types]
    has_form = any(kind == "multipart" for kind, _ in kinds)
    preferred = "multipart" if has_form and _has_file(body) else "json"
    kinds.sort(key=lambda entry: entry[0] != preferred)
    shape = _shape(body)
    fitting = (text for kind, text in kinds if shape in _FITTING[kind])
    # The last resort: bytes are taken for JSON that is written already.
    json = (text for kind, text in kinds if kind == "json" and shape == "file")
    return next(fitting, None) or next(json, None)


def _has_file(body: object) -> bool:
    fields = fields_of(body) or {}
    return any(is_file(value) or _has_files(value) for value in fields.values())


def _has_files(value: object) -> bool:
    return isinstance(value, (list, tuple)) and any(
        is_file(item) for item in cast("Iterable[object]", value)
    )


def _is_named(body: object) -> TypeGuard[tuple[str, object]]:
    return isinstance(body, tuple) and is_file(cast("object", body))


def _shape(body: object) -> _Shape:
    if is_file(body):
        return "file"
    if fields_of(body) is not None:
        return "object"
    if isinstance(body, (Iterator, AsyncIterable)):
        return "stream"
    if isinstance(body, Iterable) and not isinstance(body, str):
        items = cast("Iterable[object]", body)
        return "stream" if _all_bytes(items) else "array"
    return "text"


def _all_bytes(items: Iterable[object]) -> bool:
    listed = isinstance(items, (list, tuple)) and bool(items)
    return listed and all(isinstance(item, bytes) for item in items)


def _encode(media_type: str, body: object, encoding: Mapping[str, Parameter]) -> Body:
    kind = kind_of(media_type)
    fields = fields_of(body)
    if kind == "multipart" and fields is not None:
        from .multipart import multipart

        given = media_type.partition("boundary=")[2].partition(";")[0].strip(' "')
        chunks, boundary = multipart(fields, encoding, given or None)
        if not given:
            essence = MULTIPART if "*" in media_type else media_type
            media_type = f"{essence}; boundary={boundary}"
        return Body(chunks, media_type, chunks.length, chunks.replayable)
    if kind == "form" and fields is not None:
        return _whole(_form(fields, encoding), media_type)
    if _is_named(body):
        body = body[1]  # a body by itself has no place for the name of a file
    wildcard = "*" in media_type
    shape = _shape(body)
    if kind == "json" and shape in _FITTING["json"]:
        return _whole(json_bytes(body), JSON if wildcard else media_type)
    return _raw("application/octet-stream" if wildcard else media_type, body)


def _form(fields: Fields, encoding: Mapping[str, Parameter]) -> bytes:
    parts: list[str] = []
    for name, value in fields.items():
        # An object has no place of its own in a form: it is JSON unless the document
        # gives it a style (OpenAPI 3.1, Encoding Object, contentType).
        fallback = query(name, content=JSON if fields_of(value) is not None else None)
        if value is not None:
            parts += query_parts(encoding.get(name, fallback), value)
    return "&".join(parts).encode("ascii")


def _raw(media_type: str, body: object) -> Body:
    if isinstance(body, AsyncIterable):
        return Body(cast("AsyncIterable[bytes]", body), media_type, replayable=False)
    if isinstance(body, BYTES):
        return _whole(bytes(cast("bytes", body)), media_type)
    if is_content(body):
        chunks = chunks_of(body)
        return Body(chunks, media_type, chunks.length, chunks.replayable)
    if _shape(body) == "stream":
        source = cast("Iterable[bytes]", body)
        replayable = not isinstance(body, Iterator)
        return Body(Chunks(source, None, replayable), media_type, None, replayable)
    return _whole(text_of(body).encode(), media_type)


def _whole(content: bytes, media_type: str) -> Body:
    return Body(content, media_type, len(content))

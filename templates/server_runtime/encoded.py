"""A value as the bytes of an answer, of one type and media type."""

from __future__ import annotations

import os  # <streams>
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Iterable,
    Iterator,
)
from typing import cast

from fastapi import Response
from fastapi.responses import StreamingResponse
from pydantic_core import (
    from_json,
    to_json,  # <streams>
)

from ..._runtime import PACKAGE
from ..._runtime.decode.decoder import decoder
from ..._runtime.json_values import BYTES
from ..._runtime.media_types import (
    JSON,  # <streams>
    OCTETS,  # <streams>
    framing_of,
    kind_of,
    written_text,
)
from ..._runtime.mismatch import Mismatch
from ..._runtime.send.events import ServerSentEvent  # <streams>
from .violations import Violation
from .written import json_of


class WrongResult(Exception):  # noqa: N818  it is the result that is wrong
    """A method gave something that the document does not declare."""


def told(each: Mismatch | Violation) -> str:
    """Say what was expected, where, and what was there."""
    return (
        f"expected {each.expected} at {list(each.location)}, not {each.received!r:.200}"
    )


def encoded(expression: str, media_type: str, value: object, status: int) -> Response:
    """Make an answer of a value. WrongResult if it is not what `expression` says."""
    if expression == "None" or status in (204, 205, 304):
        if value is not None:
            raise WrongResult(f"expected nothing, not {_kind(value)}")
        return Response(status_code=status)
    if expression == "bytes":
        return _binary(media_type, value, status)
    if expression == "str" and kind_of(media_type) != "json":
        if not isinstance(value, str):
            raise WrongResult(f"expected text, not {_kind(value)}")
        return Response(_in_charset(value, media_type), status, media_type=media_type)
    json = _json(expression, value)
    if kind_of(media_type) != "json":  # no schema is asked what a text may be
        for each in decoder(PACKAGE, expression).decode(json).mismatches:
            raise WrongResult(told(each))
    return Response(as_text(json, media_type), status, media_type=media_type)


def as_text(json: bytes, media_type: str) -> bytes:
    """Give the text of a JSON string where an answer is not JSON but text."""
    if kind_of(media_type) == "json" or not json.startswith(b'"'):
        return json
    return _in_charset(str(from_json(json)), media_type)


def _in_charset(text: str, media_type: str) -> bytes:
    try:
        return written_text(text, media_type)
    except ValueError as error:
        raise WrongResult(str(error)) from None


def _binary(media_type: str, value: object, status: int) -> Response:
    if isinstance(value, BYTES):
        return Response(bytes(cast("bytes", value)), status, media_type=media_type)
    if isinstance(value, AsyncIterable):
        chunks = cast("AsyncIterable[bytes]", value)
        return StreamingResponse(chunks, status, media_type=media_type)
    if isinstance(value, Iterable) and not isinstance(value, str):
        parts = cast("Iterable[bytes]", value)
        return StreamingResponse(parts, status, media_type=media_type)
    raise WrongResult(f"expected bytes, not {_kind(value)}")


def _kind(value: object) -> str:
    """Say what a value is."""
    if isinstance(value, AsyncIterator | Iterator):
        return "a generator (text in pieces is sent by a StreamingResponse)"
    if isinstance(value, Awaitable):
        return "something to be awaited"
    return f"an object of the class {type(value).__name__}"


def is_sequence(media_type: str) -> bool:
    """Tell whether a media type is one of items, which can be sent as they come."""
    return framing_of(media_type) is not None


# <streams>
def sequence(
    items: AsyncIterable[object],
    expression: str,
    media_type: str,
    status: int,
    *,
    events: bool = False,
) -> Response:
    """Make an answer of items that are sent as they come.

    What is wrong with an item is told when it is due: the answer breaks off.
    """

    framing = framing_of(media_type)
    if framing == "parts":
        boundary = os.urandom(16).hex()
        parts = _parts(items, expression, boundary.encode())
        named = f"{media_type}; boundary={boundary}"
        return StreamingResponse(parts, status, media_type=named)

    async def chunks() -> AsyncIterator[bytes]:
        async for item in items:
            if isinstance(item, ServerSentEvent):
                yield _event(item)
            elif framing == "events":
                yield _event(_event_of(_item(expression, item), events))
            else:
                start = b"\x1e" if framing == "records" else b""
                yield start + _item(expression, item) + b"\n"

    return StreamingResponse(chunks(), status, media_type=media_type)


async def _parts(
    items: AsyncIterable[object], expression: str, boundary: bytes
) -> AsyncIterator[bytes]:
    """Write items as the parts of a multipart body (RFC 2046, section 5.1)."""
    async for item in items:
        if isinstance(item, BYTES):
            kind, content = OCTETS, bytes(cast("bytes", item))
        elif isinstance(item, str):
            kind, content = "text/plain; charset=utf-8", item.encode()
        else:
            kind, content = JSON, _item(expression, item)
        head = f"\r\nContent-Type: {kind}\r\n\r\n".encode()
        yield b"--" + boundary + head + content + b"\r\n"
    yield b"--" + boundary + b"--\r\n"


def _item(expression: str, value: object) -> bytes:
    data = _json(expression, value)
    for each in decoder(PACKAGE, expression).decode(data).mismatches:
        raise WrongResult(told(each))
    return data


def _event_of(json: bytes, whole: bool) -> ServerSentEvent:
    """Make an event of an item: of its data, or of an object with all its fields."""
    if not whole:
        return ServerSentEvent(json.decode())
    fields = from_json(json)
    data = fields.get("data", "")
    return ServerSentEvent(
        data if isinstance(data, str) else to_json(data).decode(),
        fields.get("event") or "",
        fields.get("id") or "",
        fields.get("retry"),
    )


def _event(event: ServerSentEvent) -> bytes:
    """Write an event (HTML, "Server-sent events")."""
    lines = [f"data: {line}" for line in event.data.split("\n")]
    if event.event:
        lines.insert(0, f"event: {event.event}")
    if event.id:
        lines.insert(0, f"id: {event.id}")
    if event.retry is not None:
        lines.append(f"retry: {event.retry}")
    return ("\n".join(lines) + "\n\n").encode()


# </streams>
def _json(expression: str, value: object) -> bytes:
    try:
        return json_of(expression, value)
    except Exception as error:  # whatever the value's own code raises
        raise WrongResult(f"cannot be written as JSON: {error}") from error

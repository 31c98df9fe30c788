"""From the result of a method to the answer: checked, before it is sent."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping
from functools import cache
from typing import Any, Final, cast

from fastapi import Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic_core import SchemaSerializer, from_json

from ..._runtime import PACKAGE
from ..._runtime.decode.decoder import decoder
from ..._runtime.json_values import BYTES
from ..._runtime.media_types import kind_of
from ..._runtime.models.definitions import flat_schema
from ..._runtime.models.namespace import evaluate, names_of_types
from ..._runtime.operation import Operation
from ..._runtime.send.events import ServerSentEvent
from .reply import Reply
from .validation import OperationSchemas

_LOG: Final = logging.getLogger(PACKAGE)


EVENTS: Final = "text/event-stream"
_SEQUENCES: Final = (EVENTS, "jsonl", "ndjson", "json-seq")


class WrongResult(Exception):  # noqa: N818  it is the result that is wrong
    """A method gave something that the document does not declare."""


def answer(
    operation: Operation[Any],
    result: object,
    request: Request,
    schemas: OperationSchemas | None = None,
) -> Response:
    """Make the answer of what a method gave; 500 and a log entry for a wrong result."""
    if isinstance(result, Response) and not isinstance(result, Reply):
        return result
    reply = result if isinstance(result, Reply) else Reply(result)
    try:
        return _answer(operation, reply, request, schemas)
    except WrongResult as error:
        _LOG.error("%s: %s", operation.id, error)
        return JSONResponse({"detail": "Internal Server Error"}, 500)


def _answer(
    operation: Operation[Any],
    reply: Reply,
    request: Request,
    schemas: OperationSchemas | None,
) -> Response:
    candidates = (
        successes(operation)
        if reply.status is None
        else {reply.status: declared_for(operation, reply.status)}
    )
    problems: list[str] = []
    for status, declared in candidates.items():
        try:
            response = _of(operation, declared, reply.value, status, request)
            if schemas is not None:
                _check(schemas, response)
        except WrongResult as error:
            problems.append(f"{status}: {error}")
            continue
        for name, text in reply.extra_headers.items():
            response.headers.append(name, text)
        return response
    raise WrongResult("; ".join(problems) or "no answer is declared")


def _check(schemas: OperationSchemas, response: Response) -> None:
    if isinstance(response, StreamingResponse):
        return
    media_type = response.media_type or ""
    if kind_of(media_type) != "json":
        return
    value = from_json(bytes(response.body)) if response.body else None
    for each in schemas.of_answer(response.status_code, media_type, value):
        raise WrongResult(
            f"expected {each.expected} at {list(each.location)}, "
            f"not {each.received!r:.200}"
        )


def successes(operation: Operation[Any]) -> dict[int, str | Mapping[str, str]]:
    """Give what an operation may answer with if all is well, the usual status first."""
    found: dict[int, str | Mapping[str, str]] = {}
    for status, declared in operation.responses.items():
        if status == "2XX":
            found.setdefault(200, declared)
        elif isinstance(status, int) and 200 <= status < 300:
            found[status] = declared
    if found:
        return found
    if "default" in operation.responses:
        return {200: operation.responses["default"]}
    redirects = {
        (302 if status == "3XX" else int(status)): declared
        for status, declared in operation.responses.items()
        if str(status).startswith("3")
    }
    return redirects or {200: "Any"}


def declared_for(operation: Operation[Any], status: int) -> str | Mapping[str, str]:
    """Give what is declared for a status. WrongResult if nothing is."""
    responses = operation.responses
    for key in (status, f"{status // 100}XX", "default"):
        if key in responses:
            return responses[key]
    raise WrongResult(f"the status {status} is not declared")


def _of(
    operation: Operation[Any],
    declared: str | Mapping[str, str],
    value: object,
    status: int,
    request: Request,
) -> Response:
    if operation.stream and isinstance(value, AsyncIterable):
        named = [EVENTS] if isinstance(declared, str) else list(declared)
        media_type = next(filter(is_sequence, named), named[0])
        items = cast("AsyncIterable[object]", value)
        return sequence(items, operation.stream, media_type, status)
    if isinstance(declared, str):
        return encoded(declared, _media_type(declared), value, status)
    problems: list[str] = []
    for media_type in _preferred(declared, request):
        expression = declared[media_type]
        try:
            return encoded(expression, media_type, value, status)
        except WrongResult as error:
            problems.append(str(error))
    raise WrongResult(" or ".join(problems))


def _preferred(declared: Mapping[str, str], request: Request) -> list[str]:
    """Put the media types first that the client accepts by name (RFC 9110, 12.5.1)."""
    accepted = request.headers.get("accept", "").lower()
    return sorted(declared, key=lambda name: name.lower() not in accepted)


def _media_type(expression: str) -> str:
    names = {"bytes": "application/octet-stream", "str": "text/plain"}
    return names.get(expression, "application/json")


def encoded(expression: str, media_type: str, value: object, status: int) -> Response:
    """Make an answer of a value. WrongResult if it is not what `expression` says."""
    if expression == "None" or status in (204, 205, 304):
        if value is not None:
            raise WrongResult(f"expected nothing, not a {type(value).__name__}")
        return Response(status_code=status)
    if "*" in media_type:
        media_type = "application/json" if expression != "bytes" else _BYTES
    if expression == "bytes":
        return _binary(media_type, value, status)
    if expression == "str" and kind_of(media_type) != "json":
        if not isinstance(value, str):
            raise WrongResult(f"expected text, not a {type(value).__name__}")
        return Response(value.encode(), status, media_type=media_type)
    content = as_text(json_of(expression, value), media_type)
    return Response(content, status, media_type=media_type)


def as_text(json: bytes, media_type: str) -> bytes:
    """Give the text of a JSON string where an answer is not JSON but text."""
    if kind_of(media_type) == "json" or not json.startswith(b'"'):
        return json
    return str(from_json(json)).encode()


_BYTES: Final = "application/octet-stream"


def _binary(media_type: str, value: object, status: int) -> Response:
    if isinstance(value, BYTES):
        return Response(bytes(cast("bytes", value)), status, media_type=media_type)
    if isinstance(value, AsyncIterable):
        chunks = cast("AsyncIterable[bytes]", value)
        return StreamingResponse(chunks, status, media_type=media_type)
    if isinstance(value, Iterable) and not isinstance(value, str):
        parts = cast("Iterable[bytes]", value)
        return StreamingResponse(parts, status, media_type=media_type)
    raise WrongResult(f"expected bytes, not a {type(value).__name__}")


def is_sequence(media_type: str) -> bool:
    """Tell whether a media type is one of items, which can be sent as they come."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(_SEQUENCES)


def sequence(
    items: AsyncIterable[object], expression: str, media_type: str, status: int
) -> Response:
    """Make an answer of items that are sent as they come.

    What is wrong with an item is told when it is due: the answer breaks off.
    """

    async def chunks() -> AsyncIterator[bytes]:
        async for item in items:
            if isinstance(item, ServerSentEvent):
                yield _event(item)
            elif media_type.startswith(EVENTS):
                yield b"data: " + json_of(expression, item) + b"\n\n"
            else:
                start = b"\x1e" if "json-seq" in media_type else b""
                yield start + json_of(expression, item) + b"\n"

    return StreamingResponse(chunks(), status, media_type=media_type)


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


def json_of(expression: str, value: object) -> bytes:
    """Write a value as JSON. WrongResult if the JSON is not what `expression` says."""
    try:
        data = _serializer(expression).to_json(
            value, by_alias=True, exclude_unset=True, warnings=False
        )
    except Exception as error:  # whatever the value's own code raises
        raise WrongResult(f"cannot be written as JSON: {error}") from error
    decoded = decoder(PACKAGE, expression).decode(data)
    if decoded.mismatches:
        first = decoded.mismatches[0]
        raise WrongResult(
            f"expected {first.expected} at {list(first.location)}, "
            f"not {first.received!r:.200}"
        )
    return data


@cache
def _serializer(expression: str) -> SchemaSerializer:
    names = names_of_types(f"{PACKAGE}.models")
    return SchemaSerializer(flat_schema(evaluate(expression, names), (), names))

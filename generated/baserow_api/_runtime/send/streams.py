"""Answers that are sequences: server-sent events and lines of JSON, item by item.

The synchronous and the asynchronous function differ in nothing but `await`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import nullcontext
from typing import Any, Final, cast

from pydantic_core import from_json, to_json

from .. import PACKAGE
from ..http import AsyncClient, Client, RequestError
from ..http import Response as Answer
from ..mismatch import Mismatch
from ..options import Settings
from ..request.body import JSON
from ..request.prepare import Call, accept
from ..result import Response
from .events import Events, Lines, ServerSentEvent
from .outcome import raise_unsuccessful, report_to
from .transport import connection_error, send, send_async

_EVENTS: Final = "text/event-stream"
_ACCEPT: Final = f"{_EVENTS}, application/jsonl, application/x-ndjson, */*;q=0.5"
# What OpenAI's API ends its events with, and many others after it.
_DONE: Final = "[DONE]"
# RFC 7464 puts a record separator before every text.
_AROUND_JSON: Final = "\x1e \t"


def stream(http: Client, settings: Settings, call: Call) -> Generator[Any, None, None]:
    """Send a call and yield the items of its answer as they arrive.

    The answer is closed after the last one, or when the generator is. Raises what a
    call raises, `ConnectionFailed` also where the answer breaks off.
    """
    answer = send(http, _for_items(call), stream=True)
    try:
        if not answer.is_success:
            answer.read()
            raise_unsuccessful(settings, call, answer)
        items = _Items(settings, call, answer)
        for chunk in answer.iter_bytes():
            yield from items.read(chunk)
            if items.ended:
                return
        yield from items.read(b"", final=True)
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        answer.close()


async def stream_async(
    http: AsyncClient, settings: Settings, call: Call
) -> AsyncGenerator[Any, None]:
    """Do what `stream` does, in an event loop."""
    answer = await send_async(http, _for_items(call), nullcontext(), stream=True)
    try:
        if not answer.is_success:
            await answer.aread()
            raise_unsuccessful(settings, call, answer)
        items = _Items(settings, call, answer)
        async for chunk in answer.aiter_bytes():
            for item in items.read(chunk):
                yield item
            if items.ended:
                return
        for item in items.read(b"", final=True):
            yield item
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        await answer.aclose()


def _for_items(call: Call) -> Call:
    """Ask for a sequence, unless the caller asked for something himself."""
    name, asked = call.headers[b"accept"]
    if asked == accept(call.operation).encode():
        call.headers[b"accept"] = (name, _ACCEPT.encode())
    return call


class _Items:
    """Reads items out of the bytes of one answer; `ended` says that no more will come."""

    def __init__(self, settings: Settings, call: Call, answer: Answer) -> None:
        self.ended = False
        self._settings = settings
        self._call = call
        self._answer = answer
        content_type = answer.headers.get("content-type", _EVENTS)
        essence = content_type.partition(";")[0].strip().lower()
        self._lines = Lines()
        self._events = Events() if essence == _EVENTS else None
        # A server that does not stream gives all items, or the only one, at once.
        self._whole: list[bytes] | None = [] if essence == JSON else None

    def read(self, data: bytes, *, final: bool = False) -> Iterator[Any]:
        """Yield the items that are complete with these bytes."""
        if self._whole is not None:
            self._whole.append(data)
            if final:
                yield from self._all(b"".join(self._whole))
            return
        for line in self._lines.read(data, final=final):
            if self._events is None:
                if text := line.strip(_AROUND_JSON):
                    yield self._decoded(text.encode())
            elif (event := self._events.read(line)) is not None:
                if event.data.strip() == _DONE:
                    self.ended = True
                    return
                yield self._item(event)

    def _all(self, content: bytes) -> Iterator[Any]:
        try:
            value = from_json(content)
        except ValueError:
            value = None
        if isinstance(value, list):
            for item in cast("list[object]", value):
                yield self._decoded(to_json(item))
        elif content.strip():
            yield self._decoded(content)

    def _item(self, event: ServerSentEvent) -> Any:
        if self._call.operation.stream == "ServerSentEvent":
            return event
        return self._decoded(event.data.encode())

    def _decoded(self, data: bytes) -> Any:
        from ..decode.decoder import decoder

        expression = self._call.operation.stream or "Any"
        try:
            decoded = decoder(PACKAGE, expression).decode(data)
            value, mismatches = decoded.value, decoded.mismatches
        except ValueError:
            value = data.decode("utf-8", errors="replace")
            mismatches = (Mismatch((), expression, value, "type"),)
        if mismatches:
            answer = self._answer
            result = Response(
                answer.status_code, answer.headers, value, data, self._call.info.url
            )
            report_to(self._settings, self._call, result, mismatches)
        return value

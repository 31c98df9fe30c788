"""Answers that are sequences: server-sent events, lines of JSON, parts; item by item.

The synchronous and the asynchronous function differ in nothing but `await`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic_core import from_json, to_json

from .. import PACKAGE
from ..http import AsyncClient, Client, RequestError
from ..http import Response as Answer
from ..media_types import EVENTS, JSON, framing_of, kind_of, media_type
from ..mismatch import Decoded, Mismatch
from ..operation import Operation
from ..options import Settings
from ..request.prepare import Call, accept
from ..result import Response
from .events import Events, Lines, Records, ServerSentEvent
from .outcome import raise_unsuccessful, report_to
from .transport import connection_error, send, send_async

if TYPE_CHECKING:
    from ..decode.decoder import Decoder
    from ..decode.parts import BodyPart, Parts

_ACCEPT: Final = (EVENTS, "application/jsonl", "application/x-ndjson")
# What OpenAI's API ends its events with, and many others after it.
_DONE: Final = "[DONE]"


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
        names = _declared_sequences(call.operation) or _ACCEPT
        call.headers[b"accept"] = (name, ", ".join([*names, "*/*;q=0.5"]).encode())
    return call


def _declared_sequences(operation: Operation[Any]) -> list[str]:
    """Give the media types that an operation answers with and that are sequences."""
    names: dict[str, None] = dict.fromkeys(operation.accept)
    for status, declared in operation.responses.items():
        if str(status).startswith("2") and not isinstance(declared, str):
            names |= dict.fromkeys(declared)
    return [name for name in names if framing_of(name) is not None]


class _Items:
    """Reads items out of the bytes of one answer; `ended` says that no more will come."""

    def __init__(self, settings: Settings, call: Call, answer: Answer) -> None:
        self.ended = False
        self._settings = settings
        self._call = call
        self._answer = answer
        content_type = answer.headers.get("content-type", EVENTS)
        actual, framing = media_type(content_type), framing_of(content_type)
        self._lines = Lines()
        self._records = Records() if framing == "records" else None
        self._events = Events() if framing == "events" else None
        self._parts: Parts | None = None
        if framing == "parts" and actual.boundary:
            from ..decode.parts import Parts

            self._parts = Parts(actual.boundary)
        # A server that does not stream gives all items, or the only one, at once.
        self._whole: list[bytes] | None = [] if actual.essence == JSON else None

    def read(self, data: bytes, *, final: bool = False) -> Iterator[Any]:
        """Yield the items that are complete with these bytes."""
        if self._whole is not None:
            self._whole.append(data)
            if final:
                yield from self._all(b"".join(self._whole))
            return
        if self._parts is not None:
            yield from map(self._of_part, self._parts.read(data))
            return
        if self._records is not None:
            yield from map(self._decoded, self._records.read(data, final=final))
            return
        for line in self._lines.read(data, final=final):
            if self._events is None:
                if text := line.strip(" \t\x1e"):
                    yield self._decoded(text.encode())
            elif (event := self._events.read(line)) is not None:
                if event.data.strip() == _DONE:
                    self.ended = True
                    return
                yield self._item(event)

    def _all(self, content: bytes) -> Iterator[Any]:
        try:
            value = from_json(content.removeprefix(b"\xef\xbb\xbf"))
        except ValueError:
            value = None
        if isinstance(value, list):
            for item in cast("list[object]", value):
                yield self._decoded(to_json(item))
        elif content.strip():
            yield self._decoded(content)

    def _of_part(self, part: BodyPart) -> Any:
        kind = kind_of(part.content_type or "text/plain")
        if kind == "json":
            return self._decoded(part.content)
        if kind != "text":
            expected = self._call.operation.stream
            if expected != "Any" and "bytes" not in expected:
                self._report(part.content, part.content, _unlike(part, JSON))
            return part.content
        return self._decoded(to_json(part.text()), part.content)

    def _item(self, event: ServerSentEvent) -> Any:
        if self._call.operation.stream == "ServerSentEvent":
            return event
        if not self._call.operation.events:
            return self._decoded(event.data.encode())
        return self._decoded(*(to_json(event.fields(data)) for data in _forms(event)))

    def _decoded(self, *forms: bytes) -> Any:
        """Decode an item, of which there may be several readings: the first that fits."""
        from ..decode.decoder import decoder

        expression = self._call.operation.stream or "Any"
        results = [_decode(decoder(PACKAGE, expression), data) for data in forms]
        fitting = (result for result in results if not result.mismatches)
        decoded = next(fitting, results[0])
        if decoded.mismatches:
            self._report(decoded.value, forms[0], decoded.mismatches)
        return decoded.value

    def _report(
        self, value: object, content: bytes, mismatches: tuple[Mismatch, ...]
    ) -> None:
        answer = self._answer
        result = Response(
            answer.status_code, answer.headers, value, content, self._call.info.url
        )
        report_to(self._settings, self._call, result, mismatches)


def _unlike(part: BodyPart, expected: str) -> tuple[Mismatch, ...]:
    return (Mismatch((), expected, part.content_type, "media type"),)


def _forms(event: ServerSentEvent) -> list[object]:
    """Give the data of an event as JSON, if they are, and as text."""
    try:
        return [event.json(), event.data]
    except ValueError:
        return [event.data]


def _decode(reader: Decoder, data: bytes) -> Decoded:
    try:
        return reader.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except ValueError:
        value = data.decode("utf-8", errors="replace")
        return Decoded(value, (Mismatch((), "JSON", value, "type"),))

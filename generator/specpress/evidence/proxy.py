"""A reverse proxy that writes down what passes through it, as an ASGI app.

Messages pass as they come: bodies are not collected before they are sent on (RFC 9110,
section 7.6 says which header fields end at a proxy).
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any, Final, TypeAlias

import httpx

from .body import READABLE, Body
from .record import ExchangeWriter

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Pairs: TypeAlias = list[tuple[str, str]]

_HOP_BY_HOP: Final = frozenset(
    {"connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade"}
    | {"transfer-encoding", "proxy-authenticate", "proxy-authorization", "expect"}
)
"""Fields of one connection (RFC 9110, section 7.6.1)."""
_CONNECT: Final = 10.0
"""Seconds until a server that cannot be reached is given up; it may answer late."""


class RecordingProxy:
    """Passes requests on to `target` and writes each exchange with `writer`.

    A server that cannot be reached is answered for with 502, and not written down.
    """

    def __init__(
        self,
        target: str,
        writer: ExchangeWriter,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._target = httpx.URL(target.rstrip("/"))
        self._writer = writer
        self._transport = transport or httpx.AsyncHTTPTransport()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, as ASGI 3 wants it."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1011})
        else:
            await _Passing(self, scope, receive, send).run()

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.shutdown":
                await self._transport.aclose()
            await send({"type": f"{kind}.complete"})
            if kind == "lifespan.shutdown":
                return

    async def send_on(self, request: httpx.Request) -> httpx.Response:
        """Send a request to the target."""
        return await self._transport.handle_async_request(request)

    def url_of(self, scope: Scope) -> httpx.URL:
        """Where a request goes to."""
        path: bytes = scope.get("raw_path") or scope["path"].encode()
        query: bytes = scope.get("query_string", b"")
        base = self._target.raw_path.partition(b"?")[0].rstrip(b"/")
        return self._target.copy_with(raw_path=base + path + b"?" * bool(query) + query)

    @property
    def origin(self) -> str:
        """Scheme and authority of the target (RFC 6454, section 6.2)."""
        return f"{self._target.scheme}://{self._target.netloc.decode()}"

    def location(self, value: str, origin: str) -> str:
        """A URL of the target as one of the proxy, which has this origin."""
        base = self._target.path.rstrip("/")
        path = value.removeprefix(self.origin)
        if path == value and not value.startswith("/"):
            return value
        inner = path.removeprefix(base)
        if (base and inner == path) or inner[:1] not in ("", "/", "?"):
            return value
        return (origin if path != value else "") + (inner or "/")

    def write(
        self,
        request: httpx.Request,
        sent: Body,
        response: httpx.Response,
        received: Body,
    ) -> None:
        """Write an exchange down."""
        headers = response.headers.multi_items()
        self._writer.write(
            request.method,
            str(request.url),
            sent.message(request.headers.multi_items()),
            response.status_code,
            received.message(headers),
        )


class _Passing:
    """One request on its way to the target, and its response on the way back."""

    def __init__(
        self, proxy: RecordingProxy, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._proxy = proxy
        self._scope = scope
        self._receive = receive
        self._send = send
        self._sent = Body()
        self._received = Body()
        self._is_left = asyncio.Event()
        self._is_written = False

    async def run(self) -> None:
        request = self._request()
        try:
            response = await self._proxy.send_on(request)
        except httpx.HTTPError as error:
            await self._fail(error)
            return
        passing = asyncio.ensure_future(self._respond(request, response))
        watching = asyncio.ensure_future(self._watch())
        try:
            await asyncio.wait({passing, watching}, return_when=asyncio.FIRST_COMPLETED)
            if not passing.done() and not self._is_left.is_set():
                await passing
        finally:
            for task in (passing, watching):
                task.cancel()
                with suppress(asyncio.CancelledError, httpx.HTTPError, OSError):
                    await task
            await response.aclose()
            self._write(request, response)

    def _write(self, request: httpx.Request, response: httpx.Response) -> None:
        if not self._is_written:
            self._is_written = True
            try:
                self._proxy.write(request, self._sent, response, self._received)
            except OSError as error:  # the client's response goes on all the same
                print(f"an exchange was not written: {error}", file=sys.stderr)

    # -- to the target ----------------------------------------------------------------

    def _request(self) -> httpx.Request:
        headers: Pairs = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in self._scope["headers"]
        ]
        kept = [
            (name, self._to_target(name, value))
            for name, value in end_to_end(headers)
            if name != "host"
        ]
        names = {name for name, _ in headers}
        has_body = bool(names & {"content-length", "transfer-encoding"})
        self._sent.is_whole = not has_body
        return httpx.Request(
            self._scope["method"],
            self._proxy.url_of(self._scope),
            headers=kept,
            content=self._body() if has_body else None,
            extensions={"timeout": {"connect": _CONNECT}},
        )

    def _to_target(self, name: str, value: str) -> str:
        """A header field as the target expects it: of its own origin, and readable."""
        if name == "accept-encoding":
            asked = [each.strip() for each in value.split(",")]
            codings = [e for e in asked if e.partition(";")[0].strip() in READABLE]
            return ", ".join(codings) or "identity"
        if name in ("origin", "referer") and value.startswith(self._origin):
            return self._proxy.origin + value.removeprefix(self._origin)
        return value

    @property
    def _origin(self) -> str:
        host = dict(self._scope["headers"]).get(b"host", b"").decode("latin-1")
        return f"{self._scope.get('scheme', 'http')}://{host}"

    async def _body(self) -> AsyncIterator[bytes]:
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self._is_left.set()
                raise httpx.ReadError("the client has left")
            chunk: bytes = message.get("body", b"")
            if chunk:
                self._sent.add(chunk)
                yield chunk
            if not message.get("more_body", False):
                self._sent.is_whole = True
                return

    # -- and back -----------------------------------------------------------------------

    async def _watch(self) -> None:
        """Waits until the client has left."""
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._is_left.set()

    async def _respond(self, request: httpx.Request, response: httpx.Response) -> None:
        headers = [
            (name, self._to_client(name, value))
            for name, value in end_to_end(response.headers.multi_items())
        ]
        await self._send(
            {
                "type": "http.response.start",
                "status": response.status_code,
                "headers": [
                    (n.encode("latin-1"), v.encode("latin-1")) for n, v in headers
                ],
            }
        )
        length = response.headers.get("content-length")
        try:
            async for chunk in response.aiter_raw():
                self._received.add(chunk)
                if str(self._received.size) == length:
                    self._finish(request, response)
                await self._send(
                    {"type": "http.response.body", "body": chunk, "more_body": True}
                )
        except httpx.HTTPError as error:
            # without its end, the connection is closed: the client sees that it is cut
            print(f"the response was cut off: {_text(error)}", file=sys.stderr)
            return
        self._finish(request, response)
        await self._send({"type": "http.response.body", "body": b""})

    def _finish(self, request: httpx.Request, response: httpx.Response) -> None:
        """Writes the exchange before its last part is sent: who has that finds it."""
        self._received.is_whole = True
        self._write(request, response)

    def _to_client(self, name: str, value: str) -> str:
        """A header field that keeps the client with the proxy."""
        if name in ("location", "content-location"):
            return self._proxy.location(value, self._origin)
        if name == "set-cookie":
            parts = [part.strip() for part in value.split(";")]
            is_plain = self._scope.get("scheme", "http") == "http"
            return "; ".join(
                part
                for number, part in enumerate(parts)
                if not number
                or not (
                    part.lower().startswith("domain=")
                    or (is_plain and part.lower() == "secure")
                )
            )
        return value

    async def _fail(self, error: httpx.HTTPError) -> None:
        if self._is_left.is_set():
            return
        status = 504 if isinstance(error, httpx.TimeoutException) else 502
        text = f"{self._proxy.origin} did not answer: {_text(error)}"
        print(text, file=sys.stderr)
        headers = [(b"content-type", b"text/plain; charset=utf-8")]
        start = {"type": "http.response.start", "status": status, "headers": headers}
        await self._send(start)
        await self._send({"type": "http.response.body", "body": f"{text}\n".encode()})


def end_to_end(headers: Pairs) -> Pairs:
    """The header fields that do not end at the next hop (RFC 9110, section 7.6.1)."""
    lowered = [(name.lower(), value) for name, value in headers]
    named = {
        each.strip().lower()
        for name, value in lowered
        if name == "connection"
        for each in value.split(",")
    }
    hidden = _HOP_BY_HOP | named
    return [(name, value) for name, value in lowered if name not in hidden]


def _text(error: Exception) -> str:
    return str(error) or type(error).__name__

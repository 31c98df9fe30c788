"""An ASGI app as the transport of a synchronous httpx client."""

from __future__ import annotations

import asyncio
from types import ModuleType, TracebackType
from typing import Any, cast

import httpx


class SyncASGITransport(httpx.BaseTransport):
    """Answers requests by an ASGI app, in an event loop of its own.

    Not for use inside a running event loop.
    """

    def __init__(self, app: Any) -> None:
        self._inner = httpx.ASGITransport(app=app)
        self._runner = asyncio.Runner()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the app answer, and read the whole answer."""
        return self._runner.run(self._answer(request))

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        inner = httpx.Request(
            request.method,
            request.url,
            headers=request.headers,
            content=content,
            extensions=request.extensions,
        )
        response = await self._inner.handle_async_request(inner)
        stream = cast("httpx.AsyncByteStream", response.stream)
        body = b"".join([chunk async for chunk in stream])
        return httpx.Response(
            response.status_code, headers=response.headers, content=body
        )

    def close(self) -> None:
        """End the event loop."""
        self._runner.close()

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """End the event loop."""
        self.close()


def for_clients_of(library: ModuleType, transport: SyncASGITransport) -> Any:
    """The transport for clients of httpx, or of `library` with the same interface."""
    if library is httpx:
        return transport

    def answer(request: Any) -> Any:
        response = transport.handle_request(
            httpx.Request(
                request.method,
                str(request.url),
                headers=request.headers.raw,
                content=request.read(),
                extensions=request.extensions,
            )
        )
        body = b"".join(cast("httpx.SyncByteStream", response.stream))
        headers = response.headers.raw
        return library.Response(response.status_code, headers=headers, content=body)

    return library.MockTransport(answer)

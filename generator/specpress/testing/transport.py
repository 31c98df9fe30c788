"""An ASGI app as the transport of a synchronous httpx client."""

from __future__ import annotations

import asyncio
from types import ModuleType, TracebackType
from typing import Any, Self, cast

import httpx

from .lifespan import Lifespan


class SyncASGITransport(httpx.BaseTransport):
    """Answers requests by an ASGI app, in an event loop of its own.

    With `lifespan` the app is started with this, and ended with it. An
    answer may take `timeout` seconds, TimeoutError after that. What the app raises is
    raised. Not for use inside a running event loop.
    """

    def __init__(
        self, app: Any, *, lifespan: bool = False, timeout: float | None = None
    ) -> None:
        self._app = app
        self._inner = httpx.ASGITransport(app=self._with_state)
        self._runner = asyncio.Runner()
        self._wants_lifespan = lifespan
        self._lifespan: Lifespan | None = None
        self._timeout = timeout

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the app answer, and read the whole answer."""
        self._start()
        return self._runner.run(self._within_time(request))

    def _start(self) -> None:
        if self._wants_lifespan and self._lifespan is None:
            lifespan = Lifespan(self._app)
            self._runner.run(lifespan.start())
            self._lifespan = lifespan

    async def _within_time(self, request: httpx.Request) -> httpx.Response:
        return await asyncio.wait_for(self._answer(request), self._timeout)

    async def _with_state(self, scope: Any, receive: Any, send: Any) -> None:
        state = {} if self._lifespan is None else dict(self._lifespan.state)
        await self._app({**scope, "state": state}, receive, send)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        inner = httpx.Request(
            request.method,
            request.url,
            headers=request.headers,
            content=content,
            extensions=request.extensions,
        )
        inner.method = request.method  # httpx gives it capitals
        response = await self._inner.handle_async_request(inner)
        stream = cast("httpx.AsyncByteStream", response.stream)
        body = b"".join([chunk async for chunk in stream])
        return httpx.Response(
            response.status_code, headers=response.headers, content=body
        )

    def close(self) -> None:
        """End the app and the event loop."""
        if self._lifespan is not None:
            self._runner.run(self._lifespan.stop())
            self._lifespan = None
        self._runner.close()

    def __enter__(self) -> Self:
        """Start the app. RuntimeError if it says that it cannot be started."""
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """End the event loop."""
        self.close()


def for_clients_of(library: ModuleType, transport: httpx.BaseTransport) -> Any:
    """The transport for clients of httpx, or of `library` with the same interface."""
    if library is httpx:
        return transport

    def answer(request: Any) -> Any:
        inner = httpx.Request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            content=request.read(),
            extensions=request.extensions,
        )
        inner.method = request.method
        response = transport.handle_request(inner)
        body = b"".join(cast("httpx.SyncByteStream", response.stream))
        headers = response.headers.raw
        return library.Response(response.status_code, headers=headers, content=body)

    return library.MockTransport(answer)

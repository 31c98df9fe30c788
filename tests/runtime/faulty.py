"""A server on 127.0.0.1 that misbehaves as it is told, and keeps what it was sent.

It speaks HTTP/1.1 byte by byte: libraries for servers will not send what is wrong.
"""

from __future__ import annotations

import asyncio
import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Connection:
    """The way back to a client."""

    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(
        self,
        body: bytes = b"",
        status: int = 200,
        content_type: str = "application/json",
        **headers: str,
    ) -> None:
        """Send a whole and correct answer; `retry_after` is `Retry-After`."""
        lines = {"Content-Type": content_type, "Content-Length": str(len(body))}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        await self.send(head(status, lines) + body)

    async def json(self, value: Any, status: int = 200, **headers: str) -> None:
        await self.answer(json.dumps(value).encode(), status, **headers)

    def cut(self) -> None:
        """Break the connection off, without a farewell."""
        self.writer.transport.abort()


Handler = Callable[[Received, Connection], Awaitable[None]]


def head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = (f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} X\r\n{''.join(lines)}\r\n".encode()


class _Threaded(ABC):
    """A server in a thread of its own, which counts its connections."""

    def __init__(self) -> None:
        self.open = 0
        self.most = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(5)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    @abstractmethod
    async def listen(self) -> asyncio.Server:
        """Start to listen on a free port."""

    def opened(self) -> None:
        self.open += 1
        self.most = max(self.most, self.open)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(self.listen())
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()


class FaultyServer(_Threaded):
    """Answers every request as `handler` does."""

    def __init__(self, handler: Handler) -> None:
        super().__init__()
        self.received: list[Received] = []
        self._handler = handler

    async def listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.opened()
        try:
            while (request := await _read(reader)) is not None:
                self.received.append(request)
                await self._handler(request, Connection(writer))
                if writer.transport.is_closing():
                    return
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # a connection that breaks, or the server's own end
        finally:
            self.open -= 1
            writer.close()


class QuickServer(_Threaded):
    """Answers every request, which must have no body, with the same JSON."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        lines = {"Content-Type": "application/json", "Content-Length": len(content)}
        self.answer = head(200, {name: str(v) for name, v in lines.items()}) + content
        self.answered = 0

    async def listen(self) -> asyncio.Server:
        return await self._loop.create_server(
            lambda: _Answering(self), "127.0.0.1", 0, backlog=1024
        )


class _Answering(asyncio.Protocol):
    def __init__(self, server: QuickServer) -> None:
        self._server = server
        self._begun = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        self._server.opened()

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.open -= 1

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        *requests, self._begun = (self._begun + data).split(b"\r\n\r\n")
        self._server.answered += len(requests)
        self._transport.write(self._server.answer * len(requests))


async def _read(reader: asyncio.StreamReader) -> Received | None:
    start = await reader.readline()
    if not start:
        return None
    method, target, _ = start.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while (line := await reader.readline()).strip():
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(method, target, headers, body)

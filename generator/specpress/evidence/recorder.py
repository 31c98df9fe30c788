"""Transports of httpx that write down what passes through them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path

import httpx

from .record import MAX_BODY, ExchangeWriter, Message


class Recorder(httpx.BaseTransport):
    """Wraps a transport and adds each exchange to a file, as a line of JSON.

    Secrets are replaced: credentials, cookies, and what is called password, token and
    the like; `secrets` are further names, of headers, parameters and properties. Bodies
    of more than a megabyte are passed on and not kept.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        path: str | Path,
        *,
        secrets: Iterable[str] = (),
    ) -> None:
        self._transport = transport
        self._writer = ExchangeWriter(path, secrets)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on and note what comes back."""
        body = request.read()
        response = self._transport.handle_request(request)
        note = _Note(self._writer, request, body, response)
        stream = response.stream
        if response.is_closed or not isinstance(stream, httpx.SyncByteStream):
            note.write_whole()
        else:
            response.stream = _Stream(stream, note)
        return response

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()


class AsyncRecorder(httpx.AsyncBaseTransport):
    """The same for an `httpx.AsyncClient`."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        path: str | Path,
        *,
        secrets: Iterable[str] = (),
    ) -> None:
        self._transport = transport
        self._writer = ExchangeWriter(path, secrets)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on and note what comes back."""
        body = await request.aread()
        response = await self._transport.handle_async_request(request)
        note = _Note(self._writer, request, body, response)
        stream = response.stream
        if response.is_closed or not isinstance(stream, httpx.AsyncByteStream):
            note.write_whole()
        else:
            response.stream = _AsyncStream(stream, note)
        return response

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()


class _Note:
    """Collects a response's body as it passes, and writes the exchange at its end."""

    def __init__(
        self,
        writer: ExchangeWriter,
        request: httpx.Request,
        body: bytes,
        response: httpx.Response,
    ) -> None:
        self._writer = writer
        self._request = request
        self._body = body
        self._response = response
        self._chunks: list[bytes] = []
        self._size = 0
        self._is_written = False
        self._is_decoded = False

    def add(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size <= MAX_BODY:
            self._chunks.append(chunk)

    def write_whole(self) -> None:
        """Write the exchange of a response that has been read already."""
        self.add(self._response.content)
        self._is_decoded = True
        self.write(complete=True)

    def write(self, complete: bool) -> None:
        if self._is_written:
            return
        self._is_written = True
        request, response = self._request, self._response
        content = b"".join(self._chunks)
        headers = response.headers.multi_items()
        complete = complete and self._size <= MAX_BODY
        if complete and "content-encoding" in response.headers:
            if not self._is_decoded:
                content = httpx.Response(200, headers=headers, content=content).content
            headers = [each for each in headers if each[0] != "content-encoding"]
        sent = Message(
            request.headers.multi_items(),
            self._body if len(self._body) <= MAX_BODY else b"",
            len(self._body) <= MAX_BODY,
        )
        received = Message(headers, content, complete)
        self._writer.write(
            request.method, str(request.url), sent, response.status_code, received
        )


class _Stream(httpx.SyncByteStream):
    def __init__(self, stream: httpx.SyncByteStream, note: _Note) -> None:
        self._stream = stream
        self._note = note

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._note.add(chunk)
            yield chunk
        self._note.write(complete=True)

    def close(self) -> None:
        self._stream.close()
        self._note.write(complete=False)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream, note: _Note) -> None:
        self._stream = stream
        self._note = note

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._note.add(chunk)
            yield chunk
        self._note.write(complete=True)

    async def aclose(self) -> None:
        await self._stream.aclose()
        self._note.write(complete=False)

"""Transports of httpx that write down what passes through them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path

import httpx

from specpress.document.values import Object

from .body import Body
from .record import ExchangeWriter


class Recorder(httpx.BaseTransport):
    """Wraps a transport and adds each exchange to a file, as a line of JSON.

    Secrets are replaced: credentials, cookies, and what is called password, token and
    the like; `secrets` are further names, of headers, parameters and properties, and
    `document`, parsed or a file, says more: API keys, `format: password`. Bodies of more
    than a megabyte are passed on and not kept.

    Raises `SpecpressError` for a document that cannot be read.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        path: str | Path,
        *,
        secrets: Iterable[str] = (),
        document: Object | str | Path | None = None,
    ) -> None:
        self._transport = transport
        self._writer = ExchangeWriter(path, secrets, document)

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
        document: Object | str | Path | None = None,
    ) -> None:
        self._transport = transport
        self._writer = ExchangeWriter(path, secrets, document)

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
        self._response = response
        self._sent = Body()
        self._sent.add(body)
        self._sent.is_whole = True
        self._received = Body()
        self._is_written = False

    def add(self, chunk: bytes) -> None:
        self._received.add(chunk)

    def write_whole(self) -> None:
        """Write the exchange of a response that has been read, and decoded, already."""
        self.add(self._response.content)
        headers = self._response.headers.multi_items()
        plain = [each for each in headers if each[0] != "content-encoding"]
        self._write(plain, is_whole=True)

    def write(self, complete: bool) -> None:
        """Write the exchange of a response whose body has come so far."""
        self._write(self._response.headers.multi_items(), is_whole=complete)

    def _write(self, headers: list[tuple[str, str]], *, is_whole: bool) -> None:
        if self._is_written:
            return
        self._is_written = True
        self._received.is_whole = is_whole
        request = self._request
        self._writer.write(
            request.method,
            str(request.url),
            self._sent.message(request.headers.multi_items()),
            self._response.status_code,
            self._received.message(headers),
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

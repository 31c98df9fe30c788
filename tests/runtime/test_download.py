"""Downloads: streamed to a file, all of it or nothing."""

from __future__ import annotations

import asyncio
import gzip
import io
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import ConnectionFailed, NotFound, StatusError
from runtime.group import AsyncGroup, Group, asynchronous
from runtime.media_types import CHUNK
from runtime.operation import Operation
from runtime.send.download import Progress, Target

from .server import Server

OP: Operation[bytes] = Operation("export", "GET", "/x", responses={200: "bytes"})
DATA = bytes(range(256)) * 1024


class Files(Group):
    def export(self, target: Target, *, progress: Progress | None = None) -> int:
        return self._download(OP, target, progress, None, None)


class AsyncFiles(AsyncGroup):
    export = asynchronous(Files.export)


def download(server: Server, kind: str, target: Target, **options: Any) -> int:
    if kind == "sync":
        return Files(server.client(retries=0)).export(target, **options)

    async def main() -> int:
        async with server.async_client(retries=0) as client:
            return await AsyncFiles(client).export(target, **options)

    return asyncio.run(main())


pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def test_to_a_path(kind: str, tmp_path: Path) -> None:
    server = Server([httpx.Response(200, content=DATA)])
    seen: list[tuple[int, int | None]] = []

    def note(written: int, total: int | None) -> None:
        seen.append((written, total))

    target = tmp_path / "out.bin"
    target.write_bytes(b"old")
    written = download(server, kind, target, progress=note)
    assert written == len(DATA)
    assert target.read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["out.bin"]
    assert seen == [(n * CHUNK, len(DATA)) for n in range(1, len(DATA) // CHUNK + 1)]


def test_to_a_path_as_text(kind: str, tmp_path: Path) -> None:
    server = Server([httpx.Response(200, content=b"x")])
    assert download(server, kind, str(tmp_path / "a")) == 1
    assert (tmp_path / "a").read_bytes() == b"x"


def test_to_a_file_object_that_stays_open(kind: str) -> None:
    server = Server([httpx.Response(200, content=DATA)])
    target = io.BytesIO()
    assert download(server, kind, target) == len(DATA)
    assert target.getvalue() == DATA


def test_compressed(kind: str, tmp_path: Path) -> None:
    packed, headers = gzip.compress(DATA), {"Content-Encoding": "gzip"}
    server = Server(lambda _: httpx.Response(200, headers=headers, content=packed))
    seen: list[tuple[int, int | None]] = []

    def note(written: int, total: int | None) -> None:
        seen.append((written, total))

    target = tmp_path / "a"
    download(server, kind, target, progress=note)
    assert target.read_bytes() == DATA
    assert seen[-1] == (len(DATA), None)


def test_an_error_leaves_what_was_there(kind: str, tmp_path: Path) -> None:
    server = Server([httpx.Response(404, json={"error": "ERROR_GONE"})])
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with pytest.raises(NotFound) as caught:
        download(server, kind, target)
    assert caught.value.code == "ERROR_GONE"
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_redirect_is_no_file(kind: str, tmp_path: Path) -> None:
    location = "https://files.test/a?signature=secret"
    server = Server([httpx.Response(302, headers={"Location": location})])
    with pytest.raises(StatusError) as caught:
        download(server, kind, tmp_path / "a")
    assert str(caught.value) == (
        "302, a redirect to https://files.test/a that is not declared, "
        "from GET https://api.test/x"
    )
    assert not list(tmp_path.iterdir())


def test_an_interrupted_progress(kind: str, tmp_path: Path) -> None:
    def interrupt(received: int, total: int | None) -> None:
        raise KeyboardInterrupt

    server = Server([httpx.Response(200, content=DATA)])
    with pytest.raises(KeyboardInterrupt):
        download(server, kind, tmp_path / "a", progress=interrupt)
    assert not list(tmp_path.iterdir())


@pytest.fixture
def cut_off() -> Iterator[str]:
    """A server that sends a part of what it promises."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nhalf")

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    listening.close()


def test_a_download_that_is_cut_off(kind: str, tmp_path: Path, cut_off: str) -> None:
    target = tmp_path / "a"
    if kind == "sync":
        with SyncClient(cut_off) as client, pytest.raises(ConnectionFailed):
            Files(client).export(target)
    else:

        async def main() -> None:
            async with AsyncBaseClient(cut_off) as client:
                await AsyncFiles(client).export(target)

        with pytest.raises(ConnectionFailed):
            asyncio.run(main())
    assert not list(tmp_path.iterdir())

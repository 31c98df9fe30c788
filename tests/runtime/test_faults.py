"""A server that misbehaves: what arrives is a value or an `ApiError`, nothing leaks."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.auth.credentials import HTTPCredential
from runtime.auth.login import Login, LoginOperation
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    ApiError,
    BadGateway,
    ConnectionFailed,
    RequestTimeout,
    ServiceUnavailable,
    StatusError,
    TooManyRequests,
    Unauthorized,
)
from runtime.operation import Operation
from runtime.retry import Retries
from runtime.send.connection import MOST

from .faulty import Connection, FaultyServer, Handler, QuickServer, Received, head

GET: Operation[Any] = Operation(
    "get", "GET", "/x", security=(("JWT",),), responses={200: "dict[str, int]"}
)
POST: Operation[Any] = Operation(
    "post",
    "POST",
    "/x",
    body={"application/json": ""},
    responses={200: "dict[str, int]"},
)
FILE: Operation[Any] = Operation("file", "GET", "/x", responses={200: "bytes"})
QUICK = Retries(2, base=0.001)


class JWT(HTTPCredential):
    scheme = "JWT"


def call(
    handler: Handler, operation: Operation[Any] = GET, **settings: Any
) -> tuple[list[Any], FaultyServer]:
    """Call with both kinds of client; gives the results or errors of each."""
    settings = {"retries": QUICK, **settings}
    results: list[Any] = []
    body = {"a": 1} if operation.body else None

    async def main(url: str) -> None:
        async with AsyncBaseClient(url, **settings) as client:
            results.append(
                (await client.call_operation(operation, None, body, ())).parsed
            )
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        assert not rest

    with FaultyServer(handler) as server:
        try:
            with SyncClient(server.url, **settings) as client:
                results.append(client.call_operation(operation, None, body, ()).parsed)
        except ApiError as error:
            results.append(error)
        try:
            asyncio.run(main(server.url))
        except ApiError as error:
            results.append(error)
        assert eventually(lambda: server.open == 0)
    return results, server


def eventually(true: Callable[[], bool], seconds: float = 3.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return true()


def first_then(*handlers: Handler) -> Handler:
    """Handle the first request of each client one way, the second another …"""
    waiting: list[Handler] = []

    async def handle(request: Received, connection: Connection) -> None:
        if not waiting:
            waiting.extend(handlers)
        await waiting.pop(0)(request, connection)

    return handle


async def fine(request: Received, connection: Connection) -> None:
    await connection.json({"a": 1})


async def refused_twice(request: Received, connection: Connection) -> None:
    connection.cut()


async def cut_in_the_body(request: Received, connection: Connection) -> None:
    await connection.send(head(200, {"Content-Length": "1000"}) + b'{"a": 1, "b"')
    connection.cut()


@pytest.fixture(scope="module", autouse=True)
def only_what_is_new_is_collected() -> Iterator[None]:
    """What other tests left is not looked at each time: it takes seconds."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    """File handles and sockets are as many afterwards as before."""
    asyncio.run(asyncio.sleep(0))
    before = handles()
    yield
    assert eventually(lambda: handles() <= before), (handles(), before)


def handles() -> int:
    gc.collect()
    folder = Path("/proc/self/fd")
    return len(os.listdir(folder)) if folder.is_dir() else 0  # noqa: PTH208 - counts


@pytest.mark.parametrize("fault", [refused_twice, cut_in_the_body])
def test_a_connection_that_breaks_is_tried_again(fault: Handler) -> None:
    results, server = call(first_then(fault, fine))
    assert results == [{"a": 1}, {"a": 1}]
    assert len(server.received) == 4


@pytest.mark.parametrize("fault", [refused_twice, cut_in_the_body])
def test_a_connection_that_always_breaks_is_an_error(fault: Handler) -> None:
    results, server = call(fault)
    assert [type(error) for error in results] == [ConnectionFailed] * 2
    assert len(server.received) == 6
    for error in results:
        assert str(error).startswith("GET http://127.0.0.1:")
        assert error.status_code is None


def test_what_is_not_idempotent_is_not_sent_twice() -> None:
    results, server = call(cut_in_the_body, POST)
    assert [type(error) for error in results] == [ConnectionFailed] * 2
    assert len(server.received) == 2


UPLOAD: Operation[Any] = Operation(
    "upload", "PUT", "/x", body={"multipart/form-data": ""}, responses={200: "Any"}
)


class OneWay:
    """A file that cannot be read again."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)


async def unavailable(request: Received, connection: Connection) -> None:
    await connection.json({}, 503)


def test_a_file_is_sent_again_from_where_it_stood() -> None:
    file = io.BytesIO(b"name;content")
    file.seek(5)
    with (
        FaultyServer(first_then(unavailable, fine)) as server,
        SyncClient(server.url, retries=QUICK) as client,
    ):
        client.call_operation(UPLOAD, None, {"file": file}, ())
    first, second = server.received
    assert first.body == second.body
    assert b"\r\n\r\ncontent\r\n" in first.body


def test_a_file_that_cannot_be_read_again_is_sent_once() -> None:
    with (
        FaultyServer(unavailable) as server,
        SyncClient(server.url, retries=QUICK) as client,
        pytest.raises(ServiceUnavailable),
    ):
        client.call_operation(UPLOAD, None, {"file": OneWay(b"content")}, ())
    assert len(server.received) == 1


def test_closing_a_client_ends_its_calls() -> None:
    async def main(url: str) -> None:
        client = AsyncBaseClient(url, retries=QUICK)
        call = asyncio.create_task(client.call_operation(GET, None, None, ()))
        while not server.received:
            await asyncio.sleep(0.005)
        await client.close()
        with pytest.raises(ConnectionFailed):
            await call

    async def never(request: Received, connection: Connection) -> None:
        await asyncio.sleep(30)

    with FaultyServer(never) as server:
        asyncio.run(main(server.url))
    assert len(server.received) == 1


def test_a_slow_answer_is_a_timeout() -> None:
    async def slow(request: Received, connection: Connection) -> None:
        await asyncio.sleep(0.4)
        await connection.json({"a": 1})

    started = time.monotonic()
    results, _ = call(slow, timeout=0.05, retries=0)
    assert time.monotonic() - started < 2
    assert [type(error) for error in results] == [RequestTimeout] * 2
    assert all(isinstance(error, ApiError) for error in results)


def test_a_body_that_trickles_is_a_timeout() -> None:
    async def trickle(request: Received, connection: Connection) -> None:
        await connection.send(head(200, {"Content-Length": "100"}) + b"{")
        await asyncio.sleep(0.4)

    results, _ = call(trickle, timeout=0.05, retries=0)
    assert [type(error) for error in results] == [RequestTimeout] * 2


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_429_waits_as_long_as_the_server_says(form: str) -> None:
    async def busy(request: Received, connection: Connection) -> None:
        after = "1" if form == "seconds" else formatdate(time.time() + 2, usegmt=True)
        await connection.json({}, 429, Retry_After=after)

    started = time.monotonic()
    results, server = call(first_then(busy, fine), POST)
    assert results == [{"a": 1}, {"a": 1}]
    assert len(server.received) == 4
    assert 1.5 < time.monotonic() - started < 6


def test_429_beyond_the_budget_is_an_error_at_once() -> None:
    async def busy(request: Received, connection: Connection) -> None:
        await connection.json({"error": "SLOW_DOWN"}, 429, Retry_After="3600")

    started = time.monotonic()
    results, _ = call(busy)
    assert time.monotonic() - started < 2
    assert [type(error) for error in results] == [TooManyRequests] * 2
    assert results[0].code == "SLOW_DOWN"
    assert results[0].response.headers["retry-after"] == "3600"


def test_truncated_json_is_delivered_as_text_and_reported() -> None:
    reports: list[Any] = []

    async def truncated(request: Received, connection: Connection) -> None:
        await connection.answer(b'{"a": 1, "b": [2')

    results, _ = call(truncated, on_mismatch=reports.append)
    assert results == ['{"a": 1, "b": [2'] * 2
    assert [len(report.mismatches) for report in reports] == [1, 1]


def test_an_html_page_of_a_gateway_reads_well() -> None:
    page = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"

    async def gateway(request: Received, connection: Connection) -> None:
        await connection.answer(page, 502, "text/html")

    results, server = call(gateway)
    assert [type(error) for error in results] == [BadGateway] * 2
    assert "<" not in str(results[0])
    assert results[0].body == page.decode()
    assert len(server.received) == 6


def test_gzip_is_unpacked_and_a_broken_one_is_an_error() -> None:
    packed = gzip.compress(b'{"a": 1}')

    async def zipped(request: Received, connection: Connection) -> None:
        assert "gzip" in request.headers["accept-encoding"]
        await connection.answer(packed, Content_Encoding="gzip")

    async def broken(request: Received, connection: Connection) -> None:
        await connection.answer(b"\x00" + packed[5:], Content_Encoding="gzip")

    assert call(zipped)[0] == [{"a": 1}] * 2
    assert [type(error) for error in call(broken)[0]] == [ConnectionFailed] * 2


def test_what_is_not_http_is_an_error() -> None:
    async def garbage(request: Received, connection: Connection) -> None:
        await connection.send(b"SSH-2.0-OpenSSH_9.6\r\n")
        connection.writer.close()

    assert [type(error) for error in call(garbage)[0]] == [ConnectionFailed] * 2


def test_credentials_are_seen_by_their_own_host_only() -> None:
    with FaultyServer(fine) as elsewhere:

        async def away(request: Received, connection: Connection) -> None:
            await connection.answer(status=307, Location=f"{elsewhere.url}/stolen")

        with FaultyServer(away) as server:
            secret = JWT("top-secret")
            with httpx.Client(follow_redirects=True) as http:
                client = SyncClient(server.url, auth=secret, http_client=http)
                client.with_options(headers={"X-Key": "also-secret"}).call_operation(
                    GET, None, None, ()
                )
            assert server.received[0].headers["authorization"] == "Bearer top-secret"
            assert server.received[0].headers["x-key"] == "also-secret"
        (seen,) = elsewhere.received
        assert "secret" not in repr(seen)


def test_a_redirect_is_not_followed_unless_the_user_wants_it() -> None:
    async def away(request: Received, connection: Connection) -> None:
        await connection.answer(status=302, Location="http://127.0.0.1:1/")

    results, server = call(away)
    assert [type(result) for result in results] == [StatusError, StatusError]
    assert len(server.received) == 2


def test_tokens_that_expire_are_renewed_once_for_all() -> None:
    """Tasks, tokens that are good for fifty calls, a few logins."""
    state = {"token": 0, "left": 0}

    async def handle(request: Received, connection: Connection) -> None:
        if request.target == "/login":
            state["token"] += 1
            state["left"] = 50
            await connection.json({"access_token": f"t{state['token']}"})
        elif request.headers.get("authorization") != f"Bearer t{state['token']}":
            await connection.json({"error": "EXPIRED"}, 401)
        else:
            state["left"] -= 1
            if not state["left"]:
                state["token"] += 1
            await connection.json({"a": 1})

    async def main(url: str) -> list[Any]:
        login = Login(LoginOperation("/login"), {"user": "u"})
        async with AsyncBaseClient(url, auth=JWT(login), retries=0) as client:
            calls = (client.call_operation(GET, None, None, ()) for _ in range(110))
            found: list[Any] = await asyncio.gather(*calls, return_exceptions=True)
            return found

    with FaultyServer(handle) as server:
        results = asyncio.run(main(server.url))
    refused = [result for result in results if isinstance(result, Unauthorized)]
    # A call that is refused with two tokens one after the other is an error.
    assert len(refused) < 15
    assert len([r for r in results if not isinstance(r, ApiError)]) > 95
    logins = [each for each in server.received if each.target == "/login"]
    assert 2 <= len(logins) <= 5


def test_many_tasks_share_few_connections() -> None:
    async def main(url: str) -> None:
        async with AsyncBaseClient(url) as client:
            calls = (
                client.call_operation(GET, None, None, ()) for _ in range(3 * MOST)
            )
            for result in await asyncio.gather(*calls):
                assert result.parsed == {"a": 1}
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with FaultyServer(fine) as server:
        asyncio.run(main(server.url))
        assert eventually(lambda: server.open == 0)
    assert len(server.received) == 3 * MOST
    assert server.most <= MOST


def test_ten_thousand_tasks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over sockets, of which fewer are used than by default: CI has better to do.

    httpcore goes through all its connections with every request.
    """
    monkeypatch.setattr("runtime.send.connection.MOST", 10)
    if find_spec("sniffio") is None:
        # httpcore looks for it a dozen times with each request; so it is quick about it
        monkeypatch.setitem(sys.modules, "sniffio", None)

    async def main(url: str) -> None:
        async with AsyncBaseClient(url) as client:
            calls = (client.call_operation(GET, None, None, ()) for _ in range(10_000))
            results = await asyncio.gather(*calls)
        assert all(result.parsed == {"a": 1} for result in results)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with QuickServer(b'{"a": 1}') as server:
        asyncio.run(main(server.url))
        assert eventually(lambda: server.open == 0)
    assert server.answered == 10_000
    assert server.most == 10


def test_tasks_that_are_cancelled_leave_nothing_behind() -> None:
    async def never(request: Received, connection: Connection) -> None:
        if len(server.received) <= MOST:
            await asyncio.sleep(60)
        await connection.json({"a": 1})

    async def main(url: str) -> None:
        async with AsyncBaseClient(url, timeout=30) as client:
            tasks = [
                asyncio.create_task(client.call_operation(GET, None, None, ()))
                for _ in range(2 * MOST)
            ]
            while len(server.received) < MOST:
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            # Their places in the semaphore are free again.
            result = await client.call_operation(GET, None, None, ())
            assert result.parsed == {"a": 1}

    with FaultyServer(never) as server:
        asyncio.run(main(server.url))


def test_a_download_that_breaks_off_leaves_no_file(tmp_path: Path) -> None:
    with (
        FaultyServer(cut_in_the_body) as server,
        SyncClient(server.url) as client,
        pytest.raises(ConnectionFailed),
    ):
        client.download(FILE, tmp_path / "x", None, None, None, ())
    assert list(tmp_path.iterdir()) == []

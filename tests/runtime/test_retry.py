"""Retries: when a request is sent again, and after which pause."""

from __future__ import annotations

import asyncio
import io
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import runtime.retry
import runtime.send.transport
from hypothesis import given
from hypothesis import strategies as st
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import (
    ConnectionFailed,
    NotFound,
    RequestTimeout,
    ServiceUnavailable,
    TooManyRequests,
)
from runtime.operation import Operation
from runtime.retry import Failure, Retries, pause, retry_after_seconds

from .server import Server

IDEMPOTENT = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "get"}
METHODS = sorted(IDEMPOTENT | {"POST", "PATCH"})
NOW = 1_000_000_000.0


def decided(method: str, status: int | None, retry_after: str | None = None) -> Any:
    failure = Failure(method, status, retry_after)
    return pause(Retries(), failure, tries=1, elapsed=0, now=NOW, jitter=0.5)


@pytest.mark.parametrize("method", METHODS)
def test_which_requests_are_sent_again(method: str) -> None:
    repeatable = method in IDEMPOTENT
    for status in (None, 429, 502, 503, 504):
        assert (decided(method, status) is not None) is repeatable, status
    for status in (429, 503):
        assert decided(method, status, "3") == 3.0
    assert decided(method, 408) is not None
    for status in (200, 302, 400, 401, 404, 409, 500, 501, 505):
        assert decided(method, status, "3") is None, status


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        (" 120 ", 120),
        ("Sun, 09 Sep 2001 01:47:10 GMT", 30),
        ("Sun, 09 Sep 2001 01:46:00 GMT", 0),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("²", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after_seconds(text, NOW) == seconds


def test_an_unreadable_retry_after_is_no_retry_after() -> None:
    assert decided("POST", 503, "soon") is None
    assert decided("GET", 503, "soon") == 0.25


@given(
    st.integers(1, 30),
    st.floats(0, 1, exclude_max=True),
    st.floats(0, 100),
    st.floats(0.01, 5),
)
def test_pauses_are_jittered_capped_and_within_the_budget(
    tries: int, jitter: float, elapsed: float, base: float
) -> None:
    policy = Retries(20, base=base)
    failure = Failure("GET", 503)
    seconds = pause(
        policy, failure, tries=tries, elapsed=elapsed, now=NOW, jitter=jitter
    )
    full = min(policy.cap, base * 2 ** (tries - 1))
    if tries > policy.maximum or elapsed + jitter * full > policy.budget:
        assert seconds is None
    else:
        assert seconds == jitter * full


def test_a_pause_beyond_the_budget_is_not_started() -> None:
    assert decided("GET", 503, "60") == 60
    assert decided("GET", 503, "61") is None
    assert decided("GET", 503, "9" * 400) is None


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    # only what the runtime sees: threads of other tests go on by the real clock
    frozen = SimpleNamespace(**vars(time))
    frozen.sleep, frozen.monotonic = clock.sleep, clock.monotonic
    monkeypatch.setattr(runtime.send.transport, "time", frozen)
    monkeypatch.setattr(runtime.retry, "time", frozen)
    monkeypatch.setattr(runtime.send.transport, "async_sleep", clock.sleep_async)
    monkeypatch.setattr(runtime.retry, "random", lambda: 0.5)
    return clock


def operation(method: str = "GET", *body: str) -> Operation[Any]:
    return Operation(
        "x", method, "/x", body=dict.fromkeys(body, ""), responses={200: "int"}
    )


OK = httpx.Response(200, json=7)
BUSY = httpx.Response(503)


def test_it_succeeds_in_the_end(clock: Clock) -> None:
    server = Server([httpx.ConnectError("no"), BUSY, OK])
    assert server.call(operation()) == 7
    assert len(server.requests) == 3
    assert clock.pauses == [0.25, 0.5]


def test_it_succeeds_in_the_end_asynchronously(clock: Clock) -> None:
    server = Server([httpx.ConnectError("no"), BUSY, OK])

    async def main() -> None:
        async with server.async_client() as client:
            response = await client.call_operation(operation(), None, None, ())
            assert response.parsed == 7

    asyncio.run(main())
    assert clock.pauses == [0.25, 0.5]


def test_it_gives_up_with_the_last_error(clock: Clock) -> None:
    server = Server([httpx.ReadTimeout("slow"), BUSY])
    with pytest.raises(ServiceUnavailable):
        server.call(operation())
    assert len(server.requests) == 3
    server = Server([BUSY, httpx.ReadTimeout("slow")])
    with pytest.raises(RequestTimeout):
        server.call(operation())
    assert len(server.requests) == 3


def test_no_retries(clock: Clock) -> None:
    server = Server([BUSY, OK])
    with pytest.raises(ServiceUnavailable):
        server.call(operation(), retries=0)
    assert (len(server.requests), clock.pauses) == (1, [])


def test_a_post_waits_only_if_it_is_told_to(clock: Clock) -> None:
    server = Server([httpx.Response(429, headers={"Retry-After": "5"}), OK])
    assert server.call(operation("POST")) == 7
    assert clock.pauses == [5]
    server = Server([httpx.Response(429), OK])
    with pytest.raises(TooManyRequests):
        server.call(operation("POST"))
    assert len(server.requests) == 1


def test_the_budget_is_for_all_tries(clock: Clock) -> None:
    server = Server([httpx.Response(503, headers={"Retry-After": "25"})])
    with pytest.raises(ServiceUnavailable):
        server.call(operation(), retries=Retries(10))
    assert clock.pauses == [25, 25]


def test_a_body_is_sent_again_from_its_start(clock: Clock) -> None:
    server = Server([BUSY, BUSY, OK])
    octets = "application/octet-stream"
    assert server.call(operation("PUT", octets), body=io.BytesIO(b"abc")) == 7
    assert [r.content for r in server.requests] == [b"abc"] * 3
    server = Server([BUSY, OK])
    form = operation("PUT", "multipart/form-data")
    assert server.call(form, body={"f": io.BytesIO(b"abc")}) == 7
    assert server.requests[0].content == server.requests[1].content
    assert b"abc" in server.last.content


def test_a_body_that_is_gone_is_not_sent_again(clock: Clock) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"abc"

    server = Server([BUSY, OK])
    with pytest.raises(ServiceUnavailable):
        server.call(operation("PUT", "application/octet-stream"), body=chunks())
    assert len(server.requests) == 1


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer that knows whether it was closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield b"x"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("status", [200, 404])
def test_no_answer_stays_open(clock: Clock, status: int) -> None:
    bodies: list[Body] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(Body())
        return httpx.Response(503 if len(bodies) % 2 else status, stream=bodies[-1])

    async def answer_async(request: httpx.Request) -> httpx.Response:
        return answer(request)

    async def main() -> None:
        transport = httpx.MockTransport(answer_async)
        http_client = httpx.AsyncClient(transport=transport)
        client = AsyncBaseClient("https://api.test", http_client=http_client)
        await client.download(operation(), io.BytesIO(), None, None, None, ())

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = SyncClient("https://api.test", http_client=http_client)
    with suppress(NotFound):
        client.download(operation(), io.BytesIO(), None, None, None, ())
    with suppress(NotFound):
        asyncio.run(main())
    assert [body.closed for body in bodies] == [True] * 4


class Dropping:
    """A server on 127.0.0.1: cuts the first connections off, then answers."""

    def __init__(self, cut: list[bytes | None]) -> None:
        self.cut = cut
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.count = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                answer = self.cut[min(self.count, len(self.cut) - 1)]
                self.count += 1
                if answer is None:
                    time.sleep(0.5)
                else:
                    connection.sendall(answer)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
WHOLE = HEAD + b"1\r\nConnection: close\r\n\r\n7"
HALF = HEAD + b"100\r\n\r\n7"


@pytest.fixture
def dropping() -> Iterator[Any]:
    servers: list[Dropping] = []

    def make(*cut: bytes | None) -> Dropping:
        servers.append(Dropping(list(cut)))
        return servers[-1]

    yield make
    for server in servers:
        server.socket.close()


FAST = Retries(2, base=0.01)


def test_a_dropped_connection(dropping: Any) -> None:
    server = dropping(b"", HALF, WHOLE)
    with SyncClient(server.url, retries=FAST) as client:
        assert client.call_operation(operation(), None, None, ()).parsed == 7
        assert server.count == 3


def test_a_dropped_connection_asynchronously(dropping: Any) -> None:
    server = dropping(b"", HALF, WHOLE)

    async def main() -> None:
        async with AsyncBaseClient(server.url, retries=FAST) as client:
            assert (
                await client.call_operation(operation(), None, None, ())
            ).parsed == 7

    asyncio.run(main())
    assert server.count == 3


def test_a_post_on_a_dropped_connection(dropping: Any) -> None:
    server = dropping(b"", WHOLE)
    with SyncClient(server.url) as client, pytest.raises(ConnectionFailed):
        client.call_operation(operation("POST"), None, None, ())
    assert server.count == 1


def test_a_slow_server(dropping: Any) -> None:
    server = dropping(None)
    client = SyncClient(server.url, timeout=0.05, retries=0)
    with client, pytest.raises(RequestTimeout):
        client.call_operation(operation(), None, None, ())


def test_no_server() -> None:
    client = SyncClient("http://127.0.0.1:1", retries=0)
    with client, pytest.raises(ConnectionFailed, match="ConnectError"):
        client.call_operation(operation(), None, None, ())

"""Answers that are sequences, as their bytes arrive: whole, in pieces, cut off."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import BadRequest, ConnectionFailed, StatusError
from runtime.operation import Operation
from runtime.send.events import Events, Lines, ServerSentEvent

OP: Operation[Any] = Operation(
    "follow", "GET", "/events", responses={200: "str"}, stream="dict[str, int]"
)
RAW = OP.replaced(stream="ServerSentEvent")
SSE = {"Content-Type": "text/event-stream; charset=utf-8"}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Chunks that arrive one by one; knows whether it was closed."""

    def __init__(self, *chunks: bytes, cut: bool = False) -> None:
        self.chunks = chunks
        self.cut = cut
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.cut:
            raise httpx.RemoteProtocolError("peer closed connection")

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def items(
    body: Body,
    operation: Operation[Any] = OP,
    headers: dict[str, str] = SSE,
    status: int = 200,
    most: int = 1000,
    **settings: Any,
) -> list[Any]:
    """Iterate with both kinds of client, which have to give the same."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, headers=headers, stream=body)

    found: list[Any] = []
    transport = httpx.MockTransport(answer)
    client = SyncClient(
        "https://x.test", http_client=httpx.Client(transport=transport), **settings
    )
    stream = client.stream(operation, None, None, ())
    assert not requests
    for item in stream:
        found.append(item)
        if len(found) == most:
            break
    stream.close()
    assert body.closed
    assert requests[0].headers["accept"].startswith("text/event-stream")

    async def main() -> list[Any]:
        http = httpx.AsyncClient(transport=transport)
        client = AsyncBaseClient("https://x.test", http_client=http, **settings)
        stream = client.stream(operation, None, None, ())
        found: list[Any] = []
        async for item in stream:
            found.append(item)
            if len(found) == most:
                break
        await stream.aclose()
        return found

    body.closed = False
    assert asyncio.run(main()) == found
    assert body.closed
    return found


def test_events_become_items_of_the_declared_type() -> None:
    body = Body(b'data: {"a": 1}\n\nda', b'ta: {"a":\ndata: 2}\n\n: ping\n\n')
    assert items(body) == [{"a": 1}, {"a": 2}]


def test_done_ends_the_answer() -> None:
    assert items(Body(b'data: {"a": 1}\n\ndata: [DONE]\n\ndata: {"a": 2}\n\n')) == [
        {"a": 1}
    ]


def test_events_without_a_declared_type_are_given_whole() -> None:
    text = "event: add\nid: 7\nretry: 10\ndata: a\ndata:  b\n\ndata: ü\u2028\n\n"
    assert items(Body(text.encode()), RAW) == [
        ServerSentEvent("a\n b", "add", "7", 10),
        ServerSentEvent("ü\u2028", "message", "7"),
    ]


def test_an_event_that_is_not_complete_does_not_count() -> None:
    assert items(Body(b"data: a\n\ndata: b\n"), RAW) == [ServerSentEvent("a")]


@pytest.mark.parametrize("kind", ["application/jsonl", "application/x-ndjson"])
def test_lines_of_json_become_items(kind: str) -> None:
    body = Body(b'{"a": 1}\n\n{"a"', b': 2}\r\n\x1e{"a": 3}')
    assert items(body, headers={"Content-Type": kind}) == [
        {"a": 1},
        {"a": 2},
        {"a": 3},
    ]


@pytest.mark.parametrize(
    ("body", "expected"), [(b'[{"a": 1}]', [{"a": 1}]), (b'{"a": 1}', [{"a": 1}])]
)
def test_a_server_that_does_not_stream(body: bytes, expected: list[Any]) -> None:
    headers = {"Content-Type": "application/json"}
    assert items(Body(body[:3], body[3:]), headers=headers) == expected


def test_stopping_early_closes_the_answer() -> None:
    assert items(Body(b'data: {"a": 1}\n\n' * 5), most=2) == [{"a": 1}, {"a": 1}]


def test_an_answer_that_breaks_off() -> None:
    with pytest.raises(ConnectionFailed):
        items(Body(b'data: {"a": 1}\n\n', cut=True))


def test_an_error_and_a_redirect() -> None:
    with pytest.raises(BadRequest) as caught:
        items(Body(b'{"error": "NO"}'), status=400, headers={})
    assert caught.value.code == "NO"
    with pytest.raises(
        StatusError, match=r"302, a redirect to https://x\.test/x that is not"
    ):
        items(Body(b""), status=302, headers={"Location": "/x"})


def test_an_item_that_deviates_is_delivered_and_reported() -> None:
    reports: list[Any] = []
    body = Body(b'data: {"a": "x"}\n\ndata: no json\n\n')
    assert items(body, on_mismatch=reports.append) == [{"a": "x"}, "no json"]
    assert len(reports) == 4


@given(st.lists(st.text("aä\n\r: \ufeff", max_size=8), max_size=8), st.data())
def test_where_the_bytes_are_cut_does_not_matter(lines: list[str], data: Any) -> None:
    whole = "".join(lines).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=4)))
    reader, found = Lines(), []
    for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        found += reader.read(whole[start:end])
    found += reader.read(b"", final=True)
    assert found == Lines().read(whole, final=True)
    events = Events()
    for line in found:
        events.read(line)

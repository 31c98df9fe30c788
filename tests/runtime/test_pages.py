"""Lists in pages: every style, to the right end, lazily, and on one host."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from runtime.auth.credentials import HTTPCredential
from runtime.errors import ApiError
from runtime.group import AsyncGroup, Group, asynchronous_pages
from runtime.operation import Operation, Pages, path, query
from runtime.options import RequestOptions

from .server import BASE, Server

OP: Operation[Any] = Operation(
    "list_rows",
    "GET",
    "/rows/{table}/",
    parameters=(path("table"), query("page"), query("size"), query("names")),
    security=(("JWT",),),
    responses={200: "Any"},
)


class JWT(HTTPCredential):
    scheme = "JWT"


def rows(pages: Pages, operation: Operation[Any] = OP) -> tuple[type[Any], type[Any]]:
    operation = operation.replaced(pages=pages)

    class Rows(Group):
        def iter_rows(
            self,
            table: int,
            *,
            page: int | None = None,
            size: int | None = None,
            options: RequestOptions | None = None,
        ) -> Iterator[int]:
            return self._pages(operation, options, None, table, page, size, True)

    class AsyncRows(AsyncGroup):
        iter_rows = asynchronous_pages(Rows.iter_rows)

    return Rows, AsyncRows


def listed(
    server: Server, pages: Pages, operation: Operation[Any] = OP, **arguments: Any
) -> list[int]:
    """Iterate with both kinds of client, which have to do the same requests."""
    sync, asynchronous = rows(pages, operation)
    settings: dict[str, Any] = {"auth": JWT("abc"), "base_url": f"{BASE}/v1"}
    found = list(sync(server.client(**settings)).iter_rows(1, **arguments))
    done = [request.url for request in server.requests]

    async def main() -> list[int]:
        async with server.async_client(**settings) as client:
            iterator: AsyncIterator[int] = asynchronous(client).iter_rows(
                1, **arguments
            )
            return [item async for item in iterator]

    assert asyncio.run(main()) == found
    assert [request.url for request in server.requests] == done * 2
    del server.requests[len(done) :]
    return found


def targets(server: Server) -> list[str]:
    return [r.url.raw_path.decode().removeprefix("/v1") for r in server.requests]


def paged(
    total: int, size: int = 10, next_url: Callable[[int], str] | None = None
) -> Server:
    """Count pages from 1; answer as Baserow does, or with a plain list."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        items = list(range(total))[(page - 1) * size : page * size]
        if next_url is None:
            return httpx.Response(200, json=items)
        following = next_url(page + 1) if page * size < total else None
        return httpx.Response(200, json={"next": following, "results": items})

    return Server(answer)


COUNTED = Pages("page", parameter="page")
COUNTED_NEXT = Pages("page", "results", "page", next="next")
FOLLOWED = Pages("next", "results", next="next")


@pytest.mark.parametrize(
    ("total", "requests"), [(0, 1), (1, 2), (10, 2), (25, 4), (30, 4)]
)
def test_page_numbers_until_an_empty_page(total: int, requests: int) -> None:
    server = paged(total)
    assert listed(server, COUNTED) == list(range(total))
    assert len(server.requests) == requests
    assert targets(server)[0] == "/rows/1/?names=true"


@pytest.mark.parametrize(
    ("total", "requests"), [(0, 1), (10, 1), (11, 2), (25, 3), (30, 3)]
)
def test_page_numbers_until_there_is_no_next(total: int, requests: int) -> None:
    server = paged(total, next_url=lambda page: f"http://internal/?page={page}")
    assert listed(server, COUNTED_NEXT, size=10) == list(range(total))
    assert targets(server) == [
        f"/rows/1/?{f'page={n}&' if n > 1 else ''}size=10&names=true"
        for n in range(1, requests + 1)
    ]


def test_it_starts_where_the_caller_says() -> None:
    server = paged(25)
    assert listed(server, COUNTED, page=3) == [20, 21, 22, 23, 24]
    assert targets(server)[0] == "/rows/1/?page=3&names=true"


def test_an_undeclared_parameter_counts_as_well() -> None:
    plain = Operation[Any](
        "x", "GET", "/rows/{t}/", (path("t"), query("a"), query("b"), query("n"))
    )
    server = paged(15)
    options: RequestOptions = {"query": {"q": ["x", "y"], "page": 2}, "retries": 0}
    assert listed(server, COUNTED, plain, options=options) == list(range(10, 15))
    assert targets(server) == [
        "/rows/1/?n=true&q=x&q=y&page=2",
        "/rows/1/?n=true&q=x&q=y&page=3",
    ]
    assert options == {"query": {"q": ["x", "y"], "page": 2}, "retries": 0}


def sliced(total: int, most: int) -> Server:
    def answer(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("page", 0))
        size = min(int(request.url.params.get("size", most)), most)
        items = list(range(total))[offset : offset + size]
        return httpx.Response(200, json={"data": {"items": items}})

    return Server(answer)


OFFSET = Pages("offset", "data.items", "page", size="size")


@pytest.mark.parametrize(
    ("total", "size", "most", "requests"),
    [
        (25, 10, 100, 3),
        (20, 10, 100, 3),
        (25, None, 10, 3),
        # The server gives fewer than it is asked for: not the end.
        (25, 50, 10, 3),
        (5, 10, 100, 2),
        (0, 10, 100, 1),
    ],
)
def test_offsets(total: int, size: int | None, most: int, requests: int) -> None:
    server = sliced(total, most)
    assert listed(server, OFFSET, size=size) == list(range(total))
    assert len(server.requests) == requests


def cursors(*answers: dict[str, Any]) -> Server:
    def answer(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("page")
        return httpx.Response(200, json=answers[int(cursor[1:]) if cursor else 0])

    return Server(answer)


CURSOR = Pages("cursor", "items", "page", next="meta.next")


@pytest.mark.parametrize("end", [{}, {"meta": None}, {"meta": {"next": ""}}])
def test_cursors(end: dict[str, Any]) -> None:
    server = cursors(
        {"items": [1], "meta": {"next": "c1"}},
        # A page without items is not the end.
        {"meta": {"next": "c2"}},
        {"items": [2], **end},
    )
    assert listed(server, CURSOR) == [1, 2]
    assert targets(server)[1:] == [
        "/rows/1/?page=c1&names=true",
        "/rows/1/?page=c2&names=true",
    ]


def test_a_cursor_that_stays_is_an_error() -> None:
    server = cursors(*[{"items": [1], "meta": {"next": "c1"}}] * 2)
    with pytest.raises(ApiError, match="list_rows: the page after 'c1' is itself"):
        listed(server, CURSOR)


@pytest.mark.parametrize(
    "following",
    [
        f"{BASE}/v1/rows/1/?size=3&page=",
        "/v1/rows/1/?size=3&page=",
        "?size=3&page=",
        # A server behind a proxy that does not know its public name.
        "http://api.test/v1/rows/1/?size=3&page=",
        "http://backend:8000/rows/1/?size=3&page=",
    ],
)
def test_next_urls(following: str) -> None:
    server = paged(25, next_url=lambda page: f"{following}{page}")
    assert listed(server, FOLLOWED, size=3) == list(range(25))
    assert targets(server) == [
        "/rows/1/?size=3&names=true",
        "/rows/1/?size=3&page=2",
        "/rows/1/?size=3&page=3",
    ]
    assert {request.url.host for request in server.requests} == {"api.test"}
    assert all(r.headers["authorization"] == "Bearer abc" for r in server.requests)


@pytest.mark.parametrize(
    "following", ["https://evil.test/steal", "http://evil.test/?page=2", "//evil.test"]
)
def test_a_next_url_on_another_host_is_not_followed(following: str) -> None:
    server = paged(25, next_url=lambda page: following)
    with pytest.raises(ApiError, match=r"another host, evil\.test: not followed"):
        listed(server, FOLLOWED)
    assert {request.url.host for request in server.requests} == {"api.test"}


def test_a_next_url_that_stays_is_an_error() -> None:
    server = paged(25, next_url=lambda page: "?page=2")
    with pytest.raises(ApiError, match="is itself"):
        listed(server, FOLLOWED)


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ('<{}>; rel="next", <https://x>; rel="last"', True),
        ('<https://x>; rel="prev", <{}>; title="a, b"; rel="last next"', True),
        ("<{}>; rel=next; type=a", True),
        ('<{}>; REL="next"', True),
        ('<{}>; rel="nextish"', False),
        ('<{}>; rel="prev"; title="rel=next"', False),
        ("", False),
    ],
)
def test_link_headers(link: str, found: bool) -> None:
    second = f"{BASE}/v1/rows/1/?page=2"

    def answer(request: httpx.Request) -> httpx.Response:
        if "page" in request.url.params:
            return httpx.Response(200, json=[2])
        return httpx.Response(200, json=[1], headers={"Link": link.format(second)})

    assert listed(Server(answer), Pages("link")) == ([1, 2] if found else [1])


def test_it_is_lazy() -> None:
    server = paged(100)
    sync, _ = rows(COUNTED)
    iterator = sync(server.client()).iter_rows(1)
    assert not server.requests
    assert [next(iterator) for _ in range(10)] == list(range(10))
    assert len(server.requests) == 1
    assert next(iterator) == 10
    assert len(server.requests) == 2


def test_something_that_is_no_list() -> None:
    server = Server([httpx.Response(200, json={"results": {"a": 1}})])
    with pytest.raises(ApiError, match="no list of items at 'results'"):
        listed(server, COUNTED_NEXT)

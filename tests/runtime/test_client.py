"""Clients: URLs, headers, options, settings, connections."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from runtime.client import AsyncBaseClient, SyncClient
from runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from runtime.http import Timeout
from runtime.operation import (
    NOT_GIVEN,
    NotGiven,
    Operation,
    cookie,
    header,
    path,
    query,
)
from runtime.options import RequestOptions
from runtime.result import Response
from runtime.retry import Retries

from .server import BASE, Server, http_of

THING: Operation[dict[str, int]] = Operation(
    "get_thing",
    "GET",
    "/things/{thing_id}/",
    parameters=(
        path("thing_id"),
        query("include", explode=False, holds="array"),
        query("q"),
        header("X-Session"),
        cookie("theme"),
    ),
    responses={200: "dict[str, int]"},
)
SAVE: Operation[None] = Operation(
    "save_thing", "POST", "/things/", body={"application/json": ""}
)


class Things(Group):
    def get_thing(
        self,
        thing_id: int,
        *,
        q: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, int]:
        """Get a thing."""
        return self._call(THING, options, None, thing_id, None, q, None, None)

    def save_thing(
        self,
        body: Mapping[str, Any] | NotGiven | None = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        return self._call(SAVE, options, body)


class ThingsWithResponse(ResponseGroup):
    get_thing = with_response(Things.get_thing)


class AsyncThings(AsyncGroup):
    get_thing = asynchronous(Things.get_thing)


class AsyncThingsWithResponse(AsyncResponseGroup):
    get_thing = asynchronous(with_response(Things.get_thing))


def json_server() -> Server:
    return Server([httpx.Response(200, json={"id": 1}, headers={"X-Count": "7"})])


def test_one_function_serves_four_groups() -> None:
    server = json_server()
    client = server.client()
    assert Things(client).get_thing(1) == {"id": 1}
    response = ThingsWithResponse(client).get_thing(1, q="x")
    assert response == Response(
        200, response.headers, {"id": 1}, response.content, f"{BASE}/things/1/"
    )
    assert json.loads(response.content) == {"id": 1}
    assert response.headers["x-count"] == "7"

    async def main() -> None:
        async with server.async_client() as client:
            assert await AsyncThings(client).get_thing(1) == {"id": 1}
            response = await AsyncThingsWithResponse(client).get_thing(1)
            assert (response.status_code, response.parsed) == (200, {"id": 1})

    asyncio.run(main())
    assert [r.url.path for r in server.requests] == ["/things/1/"] * 4


def test_asynchronous_methods_are_coroutine_functions() -> None:
    assert inspect.iscoroutinefunction(AsyncThings.get_thing)
    assert inspect.iscoroutinefunction(AsyncThingsWithResponse.get_thing)
    assert AsyncThings.get_thing.__doc__ == "Get a thing."
    assert list(inspect.signature(AsyncThings.get_thing).parameters) == [
        "self",
        "thing_id",
        "q",
        "options",
    ]


def test_a_body_that_is_left_out_is_not_null() -> None:
    server = Server()
    things = Things(server.client())
    things.save_thing()
    assert (server.last.content, server.last.headers["content-length"]) == (b"", "0")
    things.save_thing(None)
    assert server.last.content == b"null"
    things.save_thing({})
    assert server.last.content == b"{}"
    things.save_thing(options={"body": {"a": 1}})
    assert server.last.content == b'{"a":1}'


def test_a_request_holds_every_kind_of_parameter() -> None:
    server = json_server()
    server.call(THING, "a/b ü", ["x", "y,z"], "1&2", "é", "dark")
    assert server.target == "/things/a%2Fb%20%C3%BC/?include=x,y%2Cz&q=1%262"
    assert server.last.headers["cookie"] == "theme=dark"
    assert dict(server.last.headers.raw)[b"X-Session"] == "é".encode()


def test_undeclared_query_parameters_come_last_and_repeat() -> None:
    server = json_server()
    options: RequestOptions = {
        "query": {"filter__Name ü__contains": ["a", "b"], "none": None, "t": True}
    }
    server.call(THING, 1, None, "x", None, None, options=options)
    assert server.target == (
        "/things/1/?q=x&filter__Name%20%C3%BC__contains=a"
        "&filter__Name%20%C3%BC__contains=b&t=true"
    )
    pairs: RequestOptions = {"query": [("a", 1), ("b", 2), ("a", 3)]}
    server.call(THING, 1, None, None, None, None, options=pairs)
    assert server.target == "/things/1/?a=1&b=2&a=3"


def test_a_path_with_a_query_of_its_own() -> None:
    server = Server()
    operation = Operation[Any]("x", "GET", "/x?a=1#f", parameters=(query("b"),))
    server.call(operation, 2)
    assert server.target == "/x?a=1&b=2"


def test_a_path_parameter_is_needed() -> None:
    with pytest.raises(ValueError, match="get_thing: thing_id: cannot be None"):
        Server().call(THING, None, None, None, None, None)


def test_a_wrong_number_of_values_is_an_error() -> None:
    with pytest.raises(ValueError, match="zip"):
        Server().call(THING, 1)


@pytest.mark.parametrize("base", ["https://api.test/v1", "https://api.test/v1/"])
def test_a_base_url_may_have_a_path(base: str) -> None:
    server = json_server()
    server.call(THING, 1, None, None, None, None, base_url=base)
    assert str(server.last.url) == "https://api.test/v1/things/1/"


class Documented(SyncClient):
    servers = ("https://first.test/v1/", "https://second.test")


class Relative(SyncClient):
    servers = ("/v2",)


def test_where_the_base_url_comes_from() -> None:
    assert repr(Documented()) == "<Documented https://first.test/v1>"
    assert repr(Documented("https://x.test/")) == "<Documented https://x.test>"
    with httpx.Client(base_url="https://theirs.test/a") as http_client:
        client = Documented(http_client=http_client)
    assert repr(client) == "<Documented https://theirs.test/a>"


@pytest.mark.parametrize(
    ("kind", "hint"),
    [
        (SyncClient, r'SyncClient\("https://api.example.com"\)'),
        (Relative, r'only \'/v2\', a path.*Relative\("https://api.example.com/v2"\)'),
    ],
)
def test_no_base_url(kind: type[SyncClient], hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        kind()


def test_operations_with_a_server_of_their_own() -> None:
    server = Server()
    for own, expected in [
        ("https://files.test/up", "https://files.test/up/x"),
        ("/v9", "https://api.test/v9/x"),
    ]:
        operation = Operation[Any]("x", "GET", "/x", server=own)
        server.call(operation, base_url="https://api.test/v1")
        assert str(server.last.url) == expected


def test_headers_in_their_order_of_precedence() -> None:
    server = json_server()
    client = server.client(headers={"X-Session": "client", "X-A": "client"})
    client.call_operation(THING, None, None, (1, None, None, None, None))
    assert server.last.headers["x-session"] == "client"
    client.call_operation(THING, None, None, (1, None, None, "parameter", None))
    assert server.last.headers["x-session"] == "parameter"
    options: RequestOptions = {"headers": {"x-SESSION": "option", "accept": "a/b"}}
    client.call_operation(THING, options, None, (1, None, None, "parameter", None))
    assert server.last.headers.get_list("x-session") == ["option"]
    assert server.last.headers["x-a"] == "client"
    assert server.last.headers["accept"] == "a/b"


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({200: "Thing", 404: "Error"}, "application/json, */*;q=0.5"),
        ({200: "bytes"}, "application/json, */*;q=0.5"),
        ({200: "str"}, "text/plain, */*;q=0.5"),
        (
            {"2XX": {"text/csv": "str", "application/json": "Thing"}, 400: "Error"},
            "text/csv, application/json, */*;q=0.5",
        ),
    ],
)
def test_accept(responses: Any, expected: str) -> None:
    server = Server()
    server.call(Operation("x", "GET", "/x", responses=responses))
    assert server.last.headers["accept"] == expected


def test_options_with_line_breaks_in_headers() -> None:
    with pytest.raises(ValueError, match="the header X-A cannot"):
        Server().call(SAVE, options={"headers": {"X-A": "1\r\nX-B: 2"}})


def test_with_options() -> None:
    server = json_server()
    client = server.client(headers={"X-A": "1", "X-B": "1"}, retries=0, timeout=3)
    things = Things(client)
    sibling = client.with_options(
        headers={"X-B": "2"}, query={"user_field_names": True}, timeout=5, retries=1
    )
    again = sibling.with_options(query=[("x", 1)], on_mismatch="ignore")
    assert type(again) is SyncClient
    Things(again).get_thing(1)
    assert server.target == "/things/1/?user_field_names=true&x=1"
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
    assert server.last.extensions.get("timeout") is None
    things.get_thing(1)
    assert server.target == "/things/1/"
    assert server.last.headers["x-b"] == "1"


def test_a_sibling_has_groups_of_its_own() -> None:
    client = json_server().client()
    client.__dict__["workspaces"] = "cached"
    assert "workspaces" not in vars(client.with_options())


def timeouts(**settings: Any) -> list[Any]:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(204)

    client = Server(answer).client(**settings)
    client.call_operation(SAVE, None, None, ())
    client.call_operation(SAVE, {"timeout": 2}, None, ())
    client.with_options(timeout=None).call_operation(SAVE, None, None, ())
    return seen


def all_of(seconds: float | None) -> dict[str, float | None]:
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)


def test_timeouts() -> None:
    assert timeouts(timeout=7) == [all_of(7), all_of(2), all_of(None)]
    assert timeouts(timeout=Timeout(3, read=9))[0] == all_of(3) | {"read": 9}
    # Those of the HTTP client, which a user has set for a reason.
    assert timeouts()[0] == all_of(5)


def test_the_default_timeout() -> None:
    client = SyncClient(BASE)
    settings: Any = getattr(client, "_settings")  # noqa: B009  what a request would use
    assert settings.timeout == Timeout(60, connect=10)
    client.close()


def test_only_an_own_http_client_is_closed() -> None:
    theirs = httpx.Client()
    with SyncClient(BASE, http_client=theirs) as client:
        pass
    assert not theirs.is_closed
    theirs.close()

    own = SyncClient(BASE)
    http: Any = http_of(own)
    with own.with_options():
        pass
    assert not http.is_closed
    own.close()
    assert http.is_closed
    assert client


def test_only_an_own_asynchronous_http_client_is_closed() -> None:
    async def main() -> None:
        theirs = httpx.AsyncClient()
        async with AsyncBaseClient(BASE, http_client=theirs):
            pass
        assert not theirs.is_closed
        await theirs.aclose()
        async with AsyncBaseClient(BASE) as own:
            http: Any = own._connection.open()
            async with own.with_options():
                pass
            assert not http.is_closed
        assert http.is_closed

    asyncio.run(main())


def test_cookies_of_the_http_client_are_kept() -> None:
    server = Server([httpx.Response(204, headers={"Set-Cookie": "sid=1"})])
    client = server.client()
    for _ in range(2):
        client.call_operation(THING, None, None, (1, None, None, None, "dark"))
    assert server.last.headers["cookie"] == "sid=1; theme=dark"


def test_headers_and_parameters_of_the_http_client_are_sent() -> None:
    server = Server([httpx.Response(200, json=[])])
    http = httpx.Client(
        transport=httpx.MockTransport(server),
        headers=[("X-A", "1"), ("X-A", "2"), ("ACCEPT", "text/html"), ("x-b", "0")],
        params={"tenant": "acme"},
    )
    client = SyncClient(BASE, http_client=http)
    client.call_operation(
        SAVE, {"query": {"q": "a b"}, "headers": {"X-B": "3"}}, None, ()
    )
    sent = server.last.headers
    assert sent.get_list("x-a") == ["1", "2"]
    assert sent.get_list("x-b") == ["3"]
    assert sent.get_list("accept") == ["application/json, */*;q=0.5"]
    assert sent["user-agent"].startswith(f"python-{httpx.__name__}/")
    assert sorted(server.last.url.params.multi_items()) == [
        ("q", "a b"),
        ("tenant", "acme"),
    ]


def test_a_redirect_is_an_answer() -> None:
    server = Server([httpx.Response(302, headers={"Location": "https://sso.test/"})])
    client = server.client()
    response = client.call_operation(SAVE, None, None, ())
    assert (response.status_code, response.parsed) == (302, None)
    assert response.headers["location"] == "https://sso.test/"
    assert len(server.requests) == 1


def test_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="runtime")
    server = json_server()
    base = "https://me:pw@api.test"
    server.call(THING, 1, None, "secret", None, None, base_url=base)
    (record,) = [record for record in caplog.records if record.name == "runtime"]
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith("GET https://api.test/things/1/: 200 in ")


def test_settings_accept_a_policy() -> None:
    server = Server([httpx.Response(503)])
    client = server.client(retries=Retries(3, base=0))
    with pytest.raises(Exception, match="503"):
        client.call_operation(THING, None, None, (1, None, None, None, None))
    assert len(server.requests) == 4
    with pytest.raises(Exception, match="503"):
        client.call_operation(THING, {"retries": 0}, None, (1, None, None, None, None))
    assert len(server.requests) == 5


def test_json_is_what_the_server_reads() -> None:
    server = Server()
    Things(server.client()).save_thing({"a": None, "b": ["ü"]})
    assert json.loads(server.last.content) == {"a": None, "b": ["ü"]}

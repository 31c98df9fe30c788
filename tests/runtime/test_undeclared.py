"""Calls of what the document does not declare: `client.get("/…")` and its siblings."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, assert_type

import httpx
import pytest
from runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
    HTTPCredential,
)
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import ConnectionFailed, MismatchError, NotFound, StatusError
from runtime.mismatch import ResponseMismatchWarning
from runtime.result import Response

from .server import BASE, Server

V2 = f"{BASE}/v2"


class JWT(HTTPCredential):
    scheme = "JWT"


class Token(HTTPCredential):
    scheme = "Token"
    prefix = "Token"


class User(BasicCredential):
    scheme = "User"


class Key(APIKeyCredential):
    scheme = "Key"
    name = "X-Key"


class QueryKey(APIKeyCredential):
    scheme = "QueryKey"
    name = "key"
    location = "query"


class CookieKey(APIKeyCredential):
    scheme = "CookieKey"
    name = "session"
    location = "cookie"


def json_server(value: Any = None, status: int = 200) -> Server:
    return Server([httpx.Response(status, json={"id": 1} if value is None else value)])


def answering(content_type: str, content: bytes) -> SyncClient:
    headers = {"Content-Type": content_type} if content_type else {}
    return Server([httpx.Response(200, headers=headers, content=content)]).client()


# -- URLs -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("/api/x/", "/v2/api/x/"),
        ("api/x", "/v2/api/x"),
        ("", "/v2/"),
        ("/x?a=1", "/v2/x?a=1&q=a%20b"),
        ("/x#part", "/v2/x?q=a%20b"),
        ("/items:search", "/v2/items:search"),
        ("items:search", "/v2/items:search"),
        ("/go/https://other.test/", "/v2/go/https://other.test/"),
        (f"{BASE}/else", "/else"),
        (f"{BASE}/else?a=1", "/else?a=1&q=a%20b"),
        ("HTTPS://API.TEST/else", "/else"),
    ],
)
def test_a_path_is_put_behind_the_base_url(given: str, expected: str) -> None:
    server = json_server()
    params = {"q": "a b", "none": None} if "q=" in expected else {}
    server.client(V2).get(given, params=params)
    assert server.target == expected
    assert server.last.url.host == "api.test"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("//other.test/x", "no scheme: write https://other.test/x"),
        ("ftp://api.test/x", "neither a path nor a URL of http"),
        ("https:///x", "neither a path nor a URL of http"),
        ("https://api.test:port/x", "is no URL"),
        ("/a\nb", "is no URL"),
    ],
)
def test_what_is_no_url_is_refused(url: str, reason: str) -> None:
    server = json_server()
    with pytest.raises(ValueError, match=reason):
        server.client().get(url)
    assert not server.requests


def test_parameters_of_lists_pairs_and_of_the_client_are_sent() -> None:
    server = json_server()
    client = server.client().with_options(query={"tenant": "7"})
    client.get("/x", params=[("tag", ["a", "b"]), ("on", True)])
    assert server.target == "/x?tenant=7&tag=a&tag=b&on=true"


# -- methods and bodies -----------------------------------------------------------


@pytest.mark.parametrize("name", ["get", "post", "put", "patch", "delete"])
def test_each_method_is_sent_by_both_kinds_of_client(name: str) -> None:
    server = json_server()
    assert getattr(server.client(), name)("/x") == {"id": 1}
    assert server.last.method == name.upper()

    async def run() -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(server.answer_async))
        return await getattr(AsyncBaseClient(BASE, http_client=http), name)("/x")

    assert asyncio.run(run()) == {"id": 1}
    assert server.last.method == name.upper()


@pytest.mark.parametrize(
    ("given", "sent"),
    [("REPORT", "REPORT"), ("head", "HEAD"), ("Purge", "Purge"), ("patch", "PATCH")],
)
def test_request_sends_any_method_and_gives_the_whole_answer(
    given: str, sent: str
) -> None:
    methods: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        methods.append(request.method)
        return httpx.Response(200, json=[1], headers={"X-Count": "7"})

    response = Server(answer).client().request(given, "/x")
    assert methods == [sent]
    assert (response.status_code, response.headers["x-count"]) == (200, "7")
    assert response.parsed == (None if sent == "HEAD" else [1])


@pytest.mark.parametrize("method", ["", "GET /x HTTP/1.1\r\nX: ", "A B"])
def test_what_is_no_method_is_refused(method: str) -> None:
    server = json_server()
    with pytest.raises(ValueError, match="no method of HTTP"):
        server.client().request(method, "/x")
    assert not server.requests


@pytest.mark.parametrize(
    ("body", "content_type", "sent", "expected"),
    [
        ({"a": None}, None, "application/json", b'{"a":null}'),
        ([1, 2], None, "application/json", b"[1,2]"),
        (None, None, "application/json", b"null"),
        ({"on": dt.date(2026, 1, 2)}, None, "application/json", b'{"on":"2026-01-02"}'),
        (b"\x00", None, "application/octet-stream", b"\x00"),
        (("a.csv", b"1,2"), None, "text/csv", b"1,2"),
        (iter([b"a", b"b"]), None, "application/octet-stream", b"ab"),
        ("a", "text/plain", "text/plain", b"a"),
        (b"<a/>", "application/xml", "application/xml", b"<a/>"),
        (
            {"a": "b c"},
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            b"a=b%20c",
        ),
        (
            {"a": 1},
            "application/merge-patch+json",
            "application/merge-patch+json",
            b'{"a":1}',
        ),
    ],
)
def test_a_body_is_sent_as_what_it_is(
    body: object, content_type: str | None, sent: str, expected: bytes
) -> None:
    server = json_server()
    more: Any = {} if content_type is None else {"content_type": content_type}
    server.client().post("/x", body, **more)
    assert server.last.headers["content-type"] == sent
    assert server.last.content == expected


def test_a_body_with_a_file_is_a_form() -> None:
    server = json_server()
    server.client().post("/x", {"file": ("a.txt", b"content"), "name": "n"})
    assert server.last.headers["content-type"].startswith("multipart/form-data")
    assert b'filename="a.txt"' in server.last.content


def test_the_header_for_the_media_type_of_a_body_decides_too() -> None:
    server = json_server()
    server.client().put("/x", "a", headers={"content-type": "text/plain"})
    assert server.last.content == b"a"


def test_without_a_body_none_is_sent() -> None:
    server = json_server()
    server.client().post("/x")
    assert server.last.content == b""
    assert "content-type" not in server.last.headers


# -- answers ----------------------------------------------------------------------


@dataclass
class Profile:
    name: str
    age: int
    tags: list[str]
    picture: bytes | None = None


ADA = Profile("Ada", 36, ["x", "y"])
FORM = "application/x-www-form-urlencoded"
PARTS = b"".join(
    f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
    for name, text in [("name", "Ada"), ("age", "36"), ("tags", "x"), ("tags", "y")]
) + (b"--b--\r\n")


@pytest.mark.parametrize(
    ("content_type", "content", "expected"),
    [
        ("application/json", b'{"a": [1]}', {"a": [1]}),
        ("application/problem+json", b"[]", []),
        ("text/csv; charset=latin-1", b"\xe9", "é"),
        ("image/png", b"\x89PNG", b"\x89PNG"),
        ("", b'{"a": 1}', {"a": 1}),
        ("application/json", b"", None),
        (FORM, b"a=1", "a=1"),
    ],
)
def test_an_answer_is_read_as_its_media_type_says(
    content_type: str, content: bytes, expected: object
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answering(content_type, content).get("/x") == expected


@pytest.mark.parametrize(
    ("kind", "content_type", "content", "expected"),
    [
        (dict[str, int], "application/json", b'{"a": 1}', {"a": 1}),
        (list[dt.date], "application/json", b'["2026-01-02"]', [dt.date(2026, 1, 2)]),
        (int | None, "application/json", b"null", None),
        (bytes, "application/json", b"{}", b"{}"),
        (str, "text/plain", b"{}", "{}"),
        (str, "application/json", b'"a"', "a"),
        (type(None), "", b"", None),
        (Any, "text/plain", b"[1]", [1]),
        (dict[str, int], "text/plain", b'{"a": 1}', {"a": 1}),
        (int, "text/plain", b"5\n", 5),
        (dt.date, "text/plain; charset=utf-8", b"2026-01-02", dt.date(2026, 1, 2)),
        (Literal["1", "a"], "text/plain", b"1", "1"),
        (str | None, "text/plain", b"a b", "a b"),
        (int | str, "text/csv", b"a,b", "a,b"),
        (bytes | None, "image/png", b"\x89", b"\x89"),
        (Profile, FORM, b"name=Ada&age=36&tags=x&tags=y", ADA),
        (dict[str, str], FORM, b"a=1&b=%26", {"a": "1", "b": "&"}),
        (Profile, "multipart/form-data; boundary=b", PARTS, ADA),
        (list[int], "application/jsonl", b"1\n2\n", [1, 2]),
        (list[int], "application/json-seq", b"\x1e1\n\x1e2\n", [1, 2]),
        (list[int], "application/json", b"\xef\xbb\xbf[1]", [1]),
    ],
)
def test_an_answer_is_read_as_the_type_that_is_asked_for(
    kind: Any, content_type: str, content: bytes, expected: object
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answering(content_type, content).get("/x", answer=kind) == expected


def test_type_checkers_know_what_is_asked_for() -> None:
    client = json_server([1]).client()
    assert_type(client.get("/x", answer=list[int]), list[int])
    assert_type(client.post("/x", {}, answer=list[int]), list[int])
    assert_type(client.request("GET", "/x", answer=list[int]), Response[list[int]])


def test_an_answer_of_another_type_is_delivered_and_told_of() -> None:
    client = json_server({"id": "one"}).client()
    with pytest.warns(ResponseMismatchWarning, match="GET https://api.test/x"):
        value: Any = client.get("/x", answer=dict[str, int])
    assert value == {"id": "one"}
    with pytest.raises(MismatchError):
        client.with_options(on_mismatch="raise").get("/x", answer=dict[str, int])
    with pytest.warns(ResponseMismatchWarning):
        value = answering("text/html", b"<p>").get("/x", answer=list[int])
    assert value == "<p>"


@pytest.mark.parametrize("kind", [5, "int", object(), lambda: None])
def test_what_is_no_type_is_refused_before_anything_is_sent(kind: object) -> None:
    server = json_server()
    with pytest.raises(TypeError, match="answer: "):
        server.client().get("/x", answer=kind)
    assert not server.requests


def test_an_option_that_is_none_is_refused() -> None:
    server = json_server()
    call: Callable[..., object] = server.client().get
    with pytest.raises(TypeError, match="no 'param'; did you mean 'params'"):
        call("/x", param={})
    with pytest.raises(TypeError, match="content_type was given, but no body"):
        call("/x", content_type="text/plain")
    assert not server.requests


# -- like any other call ----------------------------------------------------------


def test_errors_are_those_of_every_call() -> None:
    client = json_server({"error": "GONE", "detail": "No."}, 404).client()
    with pytest.raises(NotFound) as caught:
        client.get("/x", answer=list[int])
    assert (caught.value.code, caught.value.detail) == ("GONE", "No.")
    with pytest.raises(ConnectionFailed):
        Server([httpx.ConnectError("no")]).client(retries=0).get("/x")


def test_a_redirect_that_is_not_followed_is_an_error() -> None:
    server = Server([httpx.Response(302, headers={"Location": "https://o.test/y"})])
    with pytest.raises(StatusError, match=r"302, a redirect to https://o\.test/y"):
        server.client().get("/x")


def test_what_can_be_repeated_is_repeated() -> None:
    failing = [httpx.Response(503, headers={"Retry-After": "0"}), httpx.Response(204)]
    server = Server(failing)
    server.client().get("/x")
    assert len(server.requests) == 2
    with pytest.raises(StatusError):
        Server(failing).client().get("/x", retries=0)


def test_headers_and_time_limits_are_those_of_the_client_and_of_the_call() -> None:
    server = json_server()
    client = server.client(headers={"X-A": "1", "X-B": "1"}, timeout=3)
    client.get("/x", headers={"x-b": "2"})
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
    seen: list[object] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(204)

    timed = Server(note).client(timeout=3)
    timed.get("/x")
    timed.get("/x", timeout=9)
    timed.get("/x", timeout=None)
    assert seen == [3, 9, None]


# -- credentials ------------------------------------------------------------------


def sent_with(auth: Any, url: str = "/x", **more: Any) -> httpx.Request:
    server = json_server()
    server.client(auth=auth).get(url, **more)
    return server.last


def test_the_credentials_of_the_client_are_sent() -> None:
    assert sent_with(JWT("a")).headers["authorization"] == "Bearer a"
    assert sent_with(JWT("a"), f"{BASE}/y").headers["authorization"] == "Bearer a"
    request = sent_with([Key("k"), QueryKey("q"), CookieKey("c"), JWT("a")])
    assert request.headers["x-key"] == "k"
    assert request.headers["cookie"] == "session=c"
    assert request.url.params["key"] == "q"
    assert request.headers["authorization"] == "Bearer a"
    basic = sent_with(httpx.BasicAuth("a", "b")).headers["authorization"]
    assert basic.startswith("Basic ")


def test_of_several_for_one_place_the_first_is_sent() -> None:
    both = sent_with([Token("t"), JWT("a"), User("a", "b")])
    assert both.headers["authorization"] == "Token t"


@pytest.mark.parametrize(
    ("auth", "more", "header", "expected"),
    [
        (JWT("a"), {"headers": {"authorization": "Own"}}, "authorization", "Own"),
        (
            httpx.BasicAuth("a", "b"),
            {"headers": {"Authorization": "Own"}},
            "authorization",
            "Own",
        ),
        (Key("k"), {"headers": {"x-key": "own"}}, "x-key", "own"),
    ],
)
def test_what_the_call_itself_says_wins(
    auth: Credential | httpx.Auth, more: Any, header: str, expected: str
) -> None:
    assert sent_with(auth, **more).headers[header] == expected


def test_a_key_that_the_url_holds_is_kept() -> None:
    assert sent_with(QueryKey("q"), "/x?key=own").url.params["key"] == "own"
    assert sent_with(QueryKey("q"), params={"key": "own"}).url.params["key"] == "own"


ELSEWHERE = [
    "https://files.test/export.csv",
    "http://api.test/export.csv",
    "https://api.test:8443/export.csv",
    "https://api.test.evil.test/export.csv",
    "https://api.test@evil.test/export.csv",
    "https://api.testevil.test/export.csv",
]


@pytest.mark.parametrize("url", ELSEWHERE)
def test_another_origin_is_sent_nothing_of_the_client(url: str) -> None:
    server = Server([httpx.Response(200, content=b"1", headers={"X": "1"})])
    http = httpx.Client(
        transport=httpx.MockTransport(server),
        headers={"X-Secret": "http", "User-Agent": "mine"},
        cookies={"session": "http"},
        params={"secret": "http"},
        auth=("http", "secret"),
    )
    client = SyncClient(
        BASE,
        http_client=http,
        auth=[JWT("secret"), Key("secret"), QueryKey("secret"), CookieKey("secret")],
        headers={"X-Client": "secret"},
    ).with_options(query={"tenant": "secret"})
    assert client.get(url, answer=bytes, headers={"X-Own": "1"}) == b"1"
    headers: Mapping[str, str] = server.last.headers
    # What stands in the URL itself is the caller's.
    own = {"authorization"} if "@" in url else set[str]()
    assert set(headers) - own <= {
        "accept",
        "accept-encoding",
        "connection",
        "host",
        "user-agent",
        "x-own",
    }
    assert headers["user-agent"] == "mine"
    assert headers["x-own"] == "1"
    assert server.target == "/export.csv"
    client.with_options(auth=httpx.BasicAuth("a", "secret")).get(url)
    assert "secret" not in json.dumps(dict(server.last.headers))
    assert server.last.headers.get("authorization", "") == headers.get(
        "authorization", ""
    )


def test_another_origin_is_sent_nothing_by_an_asynchronous_client_either() -> None:
    server = json_server()

    async def run() -> object:
        http = httpx.AsyncClient(
            transport=httpx.MockTransport(server.answer_async),
            headers={"X-Secret": "1"},
        )
        client = AsyncBaseClient(BASE, http_client=http, auth=JWT("secret"))
        return await client.get(ELSEWHERE[0], answer=dict[str, int])

    assert asyncio.run(run()) == {"id": 1}
    assert {"authorization", "x-secret"}.isdisjoint(server.last.headers)

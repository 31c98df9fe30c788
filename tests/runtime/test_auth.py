"""Credentials: which are sent, where they go, and where they must never show."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import traceback
from typing import Any

import httpx
import pytest
from runtime.auth.credentials import (
    APIKeyCredential,
    BasicCredential,
    Credential,
    HTTPCredential,
)
from runtime.auth.login import Login, LoginOperation
from runtime.auth.oauth2 import OAuth2Credential
from runtime.client import SyncClient
from runtime.errors import ApiError, Unauthorized
from runtime.operation import Operation, Parameter, cookie, header, query

from .server import BASE, Server

SECRET = "s3cr3t-t0ken"


class JWT(HTTPCredential):
    scheme = "JWT"
    prefix = "JWT"


class Bare(HTTPCredential):
    scheme = "Bare"
    prefix = ""


class HeaderKey(APIKeyCredential):
    scheme = "header_key"
    name = "X-Api-Key"


class QueryKey(APIKeyCredential):
    scheme = "query_key"
    name = "api key"
    location = "query"


class CookieKey(APIKeyCredential):
    scheme = "cookie_key"
    name = "sid"
    location = "cookie"


class Basic(BasicCredential):
    scheme = "basic"


class Undeclared(HTTPCredential):
    prefix = "Token"


def operation(*security: tuple[str, ...]) -> Operation[Any]:
    return Operation("x", "GET", "/x", security=security)


def sent(auth: Any, *security: tuple[str, ...]) -> httpx.Request:
    server = Server()
    server.call(operation(*security), auth=auth)
    return server.last


@pytest.mark.parametrize(
    ("credential", "name", "value"),
    [
        (JWT("abc"), "authorization", "JWT abc"),
        (JWT(" abc\n"), "authorization", "JWT abc"),
        (Bare("abc"), "authorization", "abc"),
        (HeaderKey("abc"), "x-api-key", "abc"),
        (CookieKey("abc"), "cookie", "sid=abc"),
        (
            Basic("Aladdin", "open sesame"),
            "authorization",
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        (Basic("ü", ""), "authorization", "Basic w7w6"),
    ],
)
def test_where_a_secret_goes(credential: Credential, name: str, value: str) -> None:
    assert sent(credential, (credential.scheme,)).headers[name] == value


def test_a_key_in_the_query() -> None:
    server = Server()
    keyed = Operation[Any](
        "x",
        "GET",
        "/x",
        (query("q", explode=False, holds="array"),),
        security=(("query_key",),),
    )
    server.call(keyed, ["a", "b,c"], auth=QueryKey("a&b"))
    assert server.target == "/x?q=a,b%2Cc&api%20key=a%26b"


def test_a_key_in_a_cookie_joins_the_others() -> None:
    server = Server()
    keyed = Operation[Any](
        "x", "GET", "/x", (cookie("c"),), security=(("cookie_key",),)
    )
    server.call(keyed, 1, auth=CookieKey("abc"))
    assert server.last.headers["cookie"] == "c=1; sid=abc"


@pytest.mark.parametrize(
    ("credential", "parameter"),
    [
        (HeaderKey("k"), header("X-API-Key")),
        (QueryKey("k"), query("api key")),
        (CookieKey("k"), cookie("sid")),
    ],
    ids=["header", "query", "cookie"],
)
def test_a_key_that_is_a_parameter_too_is_the_one_that_a_call_gives(
    credential: APIKeyCredential, parameter: Parameter
) -> None:
    server = Server()
    keyed = Operation[Any](
        "x", "GET", "/x", (parameter,), security=((credential.scheme,),)
    )

    def key() -> Any:
        request = server.last
        return {
            "header": request.headers.get_list("x-api-key"),
            "query": request.url.params.get_list("api key"),
            "cookie": [t[4:] for t in request.headers.get("cookie", "").split("; ")],
        }[credential.location]

    server.call(keyed, "own", auth=credential)
    assert key() == ["own"]
    server.call(keyed, None, auth=credential)
    assert key() == ["k"]


BOTH = [JWT("j"), HeaderKey("k")]


@pytest.mark.parametrize(
    ("auth", "security", "authorization", "key"),
    [
        (BOTH, [("JWT",)], "JWT j", None),
        (BOTH, [("header_key",), ("JWT",)], None, "k"),
        (BOTH, [("JWT", "header_key")], "JWT j", "k"),
        (BOTH, [("JWT", "basic"), ("header_key",)], None, "k"),
        (BOTH, [("basic",)], None, None),
        (BOTH, [], None, None),
        (BOTH, [()], None, None),
        # Who gives a credential wants it used, even where none is needed.
        (BOTH, [(), ("JWT",)], "JWT j", None),
        ([HeaderKey("k")], [("JWT",), ()], None, None),
        (None, [("JWT",)], None, None),
        ([], [("JWT",)], None, None),
        # A credential without a scheme always goes along.
        (Undeclared("t"), [], "Token t", None),
        ([Undeclared("t"), HeaderKey("k")], [("header_key",)], "Token t", "k"),
    ],
)
def test_the_first_alternative_that_is_met(
    auth: Any,
    security: list[tuple[str, ...]],
    authorization: str | None,
    key: str | None,
) -> None:
    request = sent(auth, *security)
    assert request.headers.get("authorization") == authorization
    assert request.headers.get("x-api-key") == key


def test_any_httpx_auth() -> None:
    request = sent(httpx.BasicAuth("u", "p"), ("JWT",))
    assert request.headers["authorization"] == "Basic dTpw"


def test_the_auth_of_the_http_client_is_used_where_there_is_no_other() -> None:
    server = Server()
    transport = httpx.MockTransport(server)
    http_client = httpx.Client(transport=transport, auth=("u", "p"))
    client = SyncClient(BASE, auth=JWT("abc"), http_client=http_client)
    client.call_operation(operation(), None, None, ())
    assert server.last.headers["authorization"] == "Basic dTpw"
    client.call_operation(operation(("JWT",)), None, None, ())
    assert server.last.headers["authorization"] == "JWT abc"


def test_with_options_changes_or_removes_credentials() -> None:
    server = Server()
    client = server.client(auth=JWT("abc"))
    for auth, expected in [(JWT("new"), "JWT new"), (None, None)]:
        sibling = client.with_options(auth=auth)
        sibling.call_operation(operation(("JWT",)), None, None, ())
        assert server.last.headers.get("authorization") == expected
    client.with_options().call_operation(operation(("JWT",)), None, None, ())
    assert server.last.headers["authorization"] == "JWT abc"


@pytest.mark.parametrize("bad", ["abc", ("u", "p"), [JWT("a"), "b"], 7])
def test_auth_of_another_type(bad: Any) -> None:
    with pytest.raises(TypeError):
        SyncClient(BASE, auth=bad)


@pytest.mark.parametrize("bad", ["", "  ", f"{SECRET}\r\nX: 1", f"{SECRET}ü"])
def test_a_secret_that_cannot_be_sent(bad: str) -> None:
    with pytest.raises(ValueError, match="the credential") as caught:
        JWT(bad)
    assert SECRET not in "".join(traceback.format_exception(caught.value))


LOGIN = Login(LoginOperation("/login"), {"password": SECRET})
KEYS: list[Credential] = [
    JWT(SECRET),
    HeaderKey(SECRET),
    QueryKey(SECRET),
    CookieKey(SECRET),
    Basic("me", SECRET),
    JWT(LOGIN),
    OAuth2Credential.client_credentials("me", SECRET, token_url="/token"),
]


@pytest.mark.parametrize("credential", KEYS, ids=lambda c: type(c).__name__)
def test_a_secret_never_shows(
    credential: Credential, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(lambda request: httpx.Response(401, json={"error": "no"}))
    client = server.client(auth=credential)
    with pytest.raises(Unauthorized) as caught:
        client.call_operation(operation((credential.scheme,)), None, None, ())
    printed = [
        repr(credential),
        str(credential),
        repr(credential.source),
        repr(client),
        repr(vars(client)),
        "".join(traceback.format_exception(caught.value)),
        repr(caught.value.request),
        repr(caught.value.response),
        caplog.text,
    ]
    basic = "bWU6czNjcjN0LXQwa2Vu"  # me:SECRET in base64
    for text in printed:
        assert SECRET not in text
        assert basic not in text
    pickled = pickle.dumps(caught.value)
    assert SECRET.encode() not in pickled
    assert basic.encode() not in pickled


@pytest.mark.parametrize("credential", KEYS, ids=lambda c: type(c).__name__)
@pytest.mark.parametrize("clone", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_cannot_be_pickled(credential: Credential, clone: Any) -> None:
    for one in (credential, credential.source):
        with pytest.raises(TypeError, match=r"cannot be pickled$"):
            clone(one)


def redirecting(location: str) -> Server:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/x":
            return httpx.Response(307, headers={"Location": location})
        return httpx.Response(204)

    return Server(answer)


def following(server: Server, auth: Any) -> httpx.Request:
    transport = httpx.MockTransport(server)
    http_client = httpx.Client(transport=transport, follow_redirects=True)
    client = SyncClient(
        BASE, auth=auth, http_client=http_client, headers={"X-Own": SECRET}
    )
    schemes = tuple(one.scheme for one in auth)
    client.call_operation(operation(schemes), None, None, ())
    assert len(server.requests) == 2
    return server.last


ALL = [JWT(SECRET), HeaderKey(SECRET), QueryKey(SECRET), CookieKey(SECRET)]


@pytest.mark.parametrize(
    "location",
    ["https://evil.test/y", "http://api.test/y", "https://api.test:444/y", "//evil/y"],
)
def test_no_secret_goes_to_another_host(location: str) -> None:
    request = following(redirecting(location), ALL)
    assert request.url.path == "/y"
    assert SECRET not in repr(request.headers.raw)
    assert SECRET.encode() not in request.url.raw_path
    assert request.headers["accept"].startswith("application/json")


def test_secrets_go_along_on_the_same_host() -> None:
    request = following(redirecting("/y"), ALL)
    assert request.headers["authorization"] == f"JWT {SECRET}"
    assert request.headers["x-api-key"] == SECRET
    assert request.headers["x-own"] == SECRET
    assert request.headers["cookie"] == f"sid={SECRET}"
    assert request.url.raw_path == f"/y?api%20key={SECRET}".encode()


def test_any_httpx_auth_stays_on_its_host() -> None:
    server = redirecting("https://evil.test/y")
    transport = httpx.MockTransport(server)
    for auth, own in [(httpx.BasicAuth("u", "p"), None), (None, ("u", "p"))]:
        http_client = httpx.Client(transport=transport, follow_redirects=True, auth=own)
        client = SyncClient(BASE, auth=auth, http_client=http_client)
        client.call_operation(operation(), None, None, ())
        assert [
            (request.url.host, "authorization" in request.headers)
            for request in server.requests[-2:]
        ] == [("api.test", True), ("evil.test", False)]


def test_no_secret_goes_to_another_host_asynchronously() -> None:
    server = redirecting("https://evil.test/y")

    async def main() -> None:
        async with server.async_client(auth=ALL) as client:
            http: Any = client._connection.open()
            http.follow_redirects = True
            await client.call_operation(
                operation(("JWT", "header_key")), None, None, ()
            )

    asyncio.run(main())
    assert server.last.url.host == "evil.test"
    assert SECRET not in repr(server.last.headers.raw)


def test_a_redirect_of_a_body_that_is_gone_is_an_answer() -> None:
    server = redirecting("/y")
    client = server.client()
    http: Any = client._connection.open()
    http.follow_redirects = True
    upload = Operation[Any]("x", "PUT", "/x", body={"application/octet-stream": ""})
    assert client.call_operation(upload, None, b"abc", ()).status_code == 204
    assert client.call_operation(upload, None, iter([b"abc"]), ()).status_code == 307


def test_too_many_redirects() -> None:
    server = Server([httpx.Response(302, headers={"Location": "/x"})])
    client = server.client()
    http: Any = client._connection.open()
    http.follow_redirects, http.max_redirects = True, 3
    response = client.call_operation(operation(), None, None, ())
    assert response.status_code == 302
    assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("base_url", "trusted"), [(BASE, True), ("http://localhost:8000", False)]
)
def test_the_server_of_an_operation_belongs_to_the_documented_api(
    base_url: str, trusted: bool
) -> None:
    class Documented(SyncClient):
        servers = (f"{BASE}/",)

    server = Server()
    own = Operation[Any](
        "x", "GET", "/x", security=(("JWT",),), server="https://up.test"
    )
    http_client = httpx.Client(transport=httpx.MockTransport(server))
    client = Documented(base_url, auth=JWT(SECRET), http_client=http_client)
    client.call_operation(own, None, None, ())
    assert server.last.url.host == "up.test"
    assert ("authorization" in server.last.headers) is trusted


def test_a_401_of_a_fixed_token_is_not_repeated() -> None:
    server = Server([httpx.Response(401)])
    with pytest.raises(ApiError):
        server.call(operation(("JWT",)), auth=JWT("abc"))
    assert len(server.requests) == 1

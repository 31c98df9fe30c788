"""Logging in: on first use, before expiry, after a 401, once however many ask."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from base64 import urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from runtime.auth.credentials import HTTPCredential
from runtime.auth.login import Login, LoginOperation
from runtime.auth.oauth2 import OAuth2Credential
from runtime.auth.tokens import LEEWAY, TokenFields, deadline_of
from runtime.errors import ApiError, ConnectionFailed, StatusError, Unauthorized
from runtime.operation import Operation

from .server import Server

OP = Operation[Any]("x", "GET", "/x", security=(("JWT",),), responses={200: "int"})
POST = Operation[Any](
    "x",
    "POST",
    "/x",
    body={"application/octet-stream": ""},
    security=(("JWT",),),
    responses={200: "int"},
)
LIFE = 600.0


class JWT(HTTPCredential):
    scheme = "JWT"
    prefix = "JWT"


def part(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def jwt(**claims: object) -> str:
    return f"{part({'alg': 'none'})}.{part(claims)}.sig"


class Api:
    """An API with a login, whose access tokens live for ten minutes of its clock."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.logins = self.refreshes = self.calls = 0
        self.valid: set[str] = set()
        self.refresh_tokens: set[str] = set()
        self.login_status = 200
        self.delay = 0.0
        self.lock = threading.Lock()
        self.server = Server(self.answer)
        self.base = "https://api.test/v1"

    def clock(self) -> float:
        return self.now

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/login":
            time.sleep(self.delay)
            return self.login(json.loads(request.content))
        if request.url.path == "/v1/refresh":
            return self.refresh(json.loads(request.content))
        with self.lock:
            self.calls += 1
        token = request.headers.get("authorization", "").removeprefix("JWT ")
        if token in self.valid:
            return httpx.Response(200, json=7)
        return httpx.Response(401, json={"error": "ERROR_TOKEN"})

    def login(self, body: dict[str, str]) -> httpx.Response:
        with self.lock:
            self.logins += 1
        assert body == {"email": "me", "password": "pw"}
        if self.login_status != 200:
            return httpx.Response(self.login_status, json={"error": "ERROR_LOGIN"})
        refresh = f"r{self.logins}"
        self.refresh_tokens = {refresh}
        return httpx.Response(
            200, json={"access_token": self.issue(), "refresh_token": refresh}
        )

    def refresh(self, body: dict[str, str]) -> httpx.Response:
        self.refreshes += 1
        if body["refresh_token"] in self.refresh_tokens:
            return httpx.Response(200, json={"access_token": self.issue()})
        return httpx.Response(401)

    def issue(self) -> str:
        serial = self.logins * 1000 + self.refreshes
        token = jwt(exp=self.now + LIFE, iat=self.now, n=serial)
        self.valid = {token}
        return token

    def credential(self, refresh_path: str = "/refresh") -> JWT:
        operation = LoginOperation("/login", refresh_path=refresh_path)
        fields = {"email": "me", "password": "pw"}
        return JWT(Login(operation, fields, clock=self.clock))

    def client(self, **settings: Any) -> Any:
        return self.server.client(self.base, auth=self.credential(), **settings)

    def async_client(self, **settings: Any) -> Any:
        return self.server.async_client(self.base, auth=self.credential(), **settings)


@pytest.fixture
def api() -> Api:
    return Api()


def call(client: Any, operation: Operation[Any] = OP, body: object = None) -> Any:
    return client.call_operation(operation, None, body, ()).parsed


def test_the_first_use_logs_in(api: Api) -> None:
    client = api.client()
    assert api.logins == 0
    assert [call(client), call(client), call(client)] == [7, 7, 7]
    assert (api.logins, api.refreshes, api.calls) == (1, 0, 3)
    login = api.server.requests[0]
    assert (login.method, str(login.url)) == ("POST", "https://api.test/v1/login")
    assert login.headers["content-type"] == "application/json"


def test_nothing_logs_in_where_no_credential_is_needed(api: Api) -> None:
    anonymous = Operation[Any]("x", "GET", "/x", security=((),))
    with pytest.raises(Unauthorized):
        call(api.client(), anonymous)
    assert api.logins == 0


def test_a_token_is_refreshed_before_it_expires(api: Api) -> None:
    client = api.client()
    call(client)
    api.now += LIFE - LEEWAY - 1
    call(client)
    assert api.refreshes == 0
    api.now += 1
    assert call(client) == 7
    assert (api.logins, api.refreshes) == (1, 1)
    # The answer to a refresh held no refresh token: the old one stays.
    api.now += LIFE
    assert call(client) == 7
    assert (api.logins, api.refreshes) == (1, 2)


def test_a_refused_refresh_logs_in_again(api: Api) -> None:
    client = api.client()
    call(client)
    api.refresh_tokens.clear()
    api.now += LIFE
    assert call(client) == 7
    assert (api.logins, api.refreshes) == (2, 1)


def test_without_a_refresh_it_logs_in_again(api: Api) -> None:
    client = api.server.client(api.base, auth=api.credential(refresh_path=""))
    call(client)
    api.now += LIFE
    assert call(client) == 7
    assert (api.logins, api.refreshes) == (2, 0)


def test_a_401_renews_once(api: Api) -> None:
    client = api.client()
    call(client)
    api.valid.clear()
    assert call(client) == 7
    assert (api.logins, api.refreshes, api.calls) == (1, 1, 3)


def test_a_second_401_is_an_error(api: Api) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        response = api.answer(request)
        api.valid.clear()
        return response

    api.server.answers = answer
    with pytest.raises(Unauthorized, match=r"401 .*ERROR_TOKEN.* from GET .*/v1/x"):
        call(api.client())
    assert (api.logins, api.refreshes, api.calls) == (1, 1, 2)


def test_a_body_is_sent_again_after_a_401_if_it_can_be(api: Api) -> None:
    client = api.client()
    call(client)
    api.valid.clear()
    assert call(client, POST, b"abc") == 7
    assert api.server.last.content == b"abc"
    api.valid.clear()
    with pytest.raises(Unauthorized):
        call(client, POST, iter([b"abc"]))
    assert call(client) == 7


def test_a_refused_login_is_the_error_of_the_call(api: Api) -> None:
    api.login_status = 401
    with pytest.raises(Unauthorized) as caught:
        call(api.client())
    assert caught.value.code == "ERROR_LOGIN"
    assert str(caught.value.request) == "POST https://api.test/v1/login"
    assert "pw" not in str(caught.value)
    assert api.calls == 0


def test_after_a_refused_login_the_next_call_tries_again(api: Api) -> None:
    client = api.client()
    api.login_status = 401
    with pytest.raises(Unauthorized):
        call(client)
    api.login_status = 200
    assert call(client) == 7


def test_a_login_that_redirects_is_refused() -> None:
    server = Server([httpx.Response(307, headers={"Location": "https://evil.test"})])
    client = server.client(auth=Api().credential())
    http: Any = client._connection.open()
    http.follow_redirects = True
    with pytest.raises(StatusError, match=r"^307"):
        call(client)
    assert [request.url.host for request in server.requests] == ["api.test"]


@pytest.mark.parametrize("content", [b"{}", b"[]", b"oops", b'{"access_token": null}'])
def test_a_login_without_a_token(content: bytes) -> None:
    server = Server([httpx.Response(200, content=content)])
    with pytest.raises(ApiError, match=r"no 'access_token' in the answer to POST"):
        call(server.client(auth=Api().credential()))


def test_a_login_that_finds_no_server() -> None:
    server = Server([httpx.ConnectError("refused")])
    client = server.client(auth=Api().credential(), retries=0)
    for _ in range(2):
        with pytest.raises(ConnectionFailed):
            call(client)
    assert len(server.requests) == 2


def test_tokens_are_not_shared_between_apis(api: Api) -> None:
    credential = api.credential()
    for host in ("one", "two", "two"):
        client = api.server.client(f"https://{host}.test/v1", auth=credential)
        call(client)
    assert api.logins == 2


def test_fields_elsewhere_and_forms() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth":
            assert parse_qs(request.content.decode()) == {"user": ["ü&"]}
            return httpx.Response(200, json={"data": {"token": "opaque"}})
        assert request.headers["authorization"] == "JWT opaque"
        return httpx.Response(200, json=7)

    operation = LoginOperation(
        "/auth",
        method="PUT",
        tokens=TokenFields("data.token", "", ""),
        media_type="application/x-www-form-urlencoded",
    )
    server = Server(answer)
    assert call(server.client(auth=JWT(Login(operation, {"user": "ü&"})))) == 7
    assert server.requests[0].method == "PUT"


def test_fifty_threads_log_in_once(api: Api) -> None:
    api.delay = 0.05
    client = api.client()
    with ThreadPoolExecutor(50) as pool:
        assert list(pool.map(call, [client] * 50)) == [7] * 50
    assert (api.logins, api.calls) == (1, 50)


def test_fifty_threads_renew_once_after_a_401(api: Api) -> None:
    client = api.client()
    call(client)
    api.valid.clear()
    with ThreadPoolExecutor(50) as pool:
        assert list(pool.map(call, [client] * 50)) == [7] * 50
    assert (api.logins, api.refreshes) == (1, 1)


def test_fifty_threads_are_refused_once(api: Api) -> None:
    api.delay, api.login_status = 0.5, 401
    client = api.client()
    barrier = threading.Barrier(50)
    errors: list[BaseException] = []

    def refused(_: int) -> None:
        barrier.wait()
        with pytest.raises(Unauthorized) as caught:
            call(client)
        errors.append(caught.value)

    with ThreadPoolExecutor(50) as pool:
        list(pool.map(refused, range(50)))
    assert api.logins == 1
    assert len({id(error) for error in errors}) == 50


def test_two_hundred_tasks_log_in_once(api: Api) -> None:
    async def main() -> None:
        async with api.async_client() as client:

            async def one() -> Any:
                return (await client.call_operation(OP, None, None, ())).parsed

            assert await asyncio.gather(*(one() for _ in range(200))) == [7] * 200
            api.valid.clear()
            assert await asyncio.gather(*(one() for _ in range(200))) == [7] * 200

    api.server.slow = 0.02
    asyncio.run(main())
    assert (api.logins, api.refreshes) == (1, 1)


def test_a_cancelled_login_leaves_the_door_open(api: Api) -> None:
    api.server.slow = 60

    async def main() -> None:
        async with api.async_client() as client:
            first = asyncio.create_task(client.call_operation(OP, None, None, ()))
            await asyncio.sleep(0.02)
            second = asyncio.create_task(client.call_operation(OP, None, None, ()))
            await asyncio.sleep(0.02)
            assert (api.logins, len(api.server.waiting)) == (0, 1)
            api.server.slow = 0
            first.cancel()
            assert (await second).parsed == 7
            with pytest.raises(asyncio.CancelledError):
                await first

    asyncio.run(main())
    assert api.logins == 1


def test_one_credential_in_two_event_loops(api: Api) -> None:
    credential = api.credential()

    async def main() -> Any:
        async with api.server.async_client(api.base, auth=credential) as client:
            calls = (client.call_operation(OP, None, None, ()) for _ in range(5))
            return [response.parsed for response in await asyncio.gather(*calls)]

    assert asyncio.run(main()) == [7] * 5
    api.valid.clear()
    assert asyncio.run(main()) == [7] * 5
    assert call(api.server.client(api.base, auth=credential)) == 7
    assert (api.logins, api.refreshes) == (1, 1)


@pytest.mark.parametrize(
    ("token", "lifetime", "expected"),
    [
        (jwt(exp=2000), None, 2000 - LEEWAY),
        # The lifetime counts, not the server's clock.
        (jwt(exp=10_600, iat=10_000), None, 1000 + 600 - LEEWAY),
        (jwt(exp=1010, iat=1000), None, 1005),
        ("opaque", 3600, 1000 + 3600 - LEEWAY),
        ("opaque", None, None),
        ("opaque", "3600", None),
        ("a.b.c", None, None),
        ("a.!!.c", None, None),
        (f"a.{part([1])}.c", None, None),
        (jwt(exp="soon"), None, None),
        (jwt(), 100, 1000 + 100 - LEEWAY),
    ],
)
def test_deadlines(token: str, lifetime: object, expected: float | None) -> None:
    assert deadline_of(token, lifetime, 1000) == expected


class OAuth(OAuth2Credential):
    scheme = "JWT"
    token_url = "https://auth.test/token"
    scopes = ("read", "write")


@pytest.mark.parametrize("in_body", [False, True])
def test_client_credentials(in_body: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.test":
            form = parse_qs(request.content.decode())
            assert form["grant_type"] == ["client_credentials"]
            assert form["scope"] == ["read write"]
            basic = request.headers.get("authorization")
            if in_body:
                assert (form["client_id"], form["client_secret"]) == (["me"], ["s:&"])
                assert basic is None
            else:
                assert basic == "Basic bWU6cyUzQSUyNg=="
            return httpx.Response(200, json={"access_token": "t", "expires_in": 60})
        assert request.headers["authorization"] == "Bearer t"
        return httpx.Response(200, json=7)

    server = Server(answer)
    auth = OAuth.client_credentials("me", "s:&", secret_in_body=in_body)
    client = server.client(auth=auth)
    assert [call(client), call(client)] == [7, 7]
    assert len(server.requests) == 3


def test_client_credentials_need_a_token_url() -> None:
    with pytest.raises(ValueError, match=r"token_url="):
        OAuth2Credential.client_credentials("me", "s")

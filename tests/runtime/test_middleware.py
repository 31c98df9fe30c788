"""Functions around each request, and keys by which a server knows a request again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from runtime.auth.credentials import APIKeyCredential, HTTPCredential
from runtime.errors import ConnectionFailed, ServiceUnavailable
from runtime.operation import Operation, header
from runtime.options import RequestOptions
from runtime.retry import Retries
from runtime.send.middleware import AsyncCallNext, CallNext

from .server import BASE, Answer, Server

GET: Operation[Any] = Operation(
    "get", "GET", "/x", security=(("T",),), responses={200: "Any"}
)
POST: Operation[Any] = Operation("post", "POST", "/x", responses={200: "Any"})
KEYED = POST.replaced(parameters=(header("Idempotency-Key"),))
QUICK = Retries(3, base=0.0)


class Token(HTTPCredential):
    scheme = "T"


class Key(APIKeyCredential):
    scheme = "T"
    location = "query"
    name = "key"


def both(
    answers: list[Answer],
    middleware: Callable[[str, list[str]], tuple[Any, Any]],
    operation: Operation[Any] = GET,
    options: RequestOptions | None = None,
    values: tuple[Any, ...] = (),
    **settings: Any,
) -> tuple[Any, Server, list[str]]:
    """Call with both kinds of client; `middleware` gives one for each, and writes a log."""
    server, log = Server(answers), list[str]()
    first, second = middleware("a", log), middleware("b", log)
    settings = {"auth": Token("abc"), "retries": QUICK, **settings}
    client = server.client(middleware=[first[0], second[0]], **settings)
    sync = client.call_operation(operation, options, None, values).parsed
    done = list(log)
    log.clear()

    async def main() -> Any:
        other = Server(answers)
        async with other.async_client(
            middleware=[first[1], second[1]], **settings
        ) as client:
            response = await client.call_operation(operation, options, None, values)
        assert len(other.requests) == len(server.requests)
        return response.parsed

    assert asyncio.run(main()) == sync
    assert log == done
    return sync, server, done


def logging(name: str, log: list[str]) -> tuple[Any, Any]:
    def sync(request: httpx.Request, call_next: CallNext) -> httpx.Response:
        log.append(f"{name} {request.method}")
        request.headers["X-By"] = request.headers.get("X-By", "") + name
        answer = call_next(request)
        log.append(f"{name} {answer.status_code}")
        return answer

    async def later(request: httpx.Request, call_next: AsyncCallNext) -> httpx.Response:
        log.append(f"{name} {request.method}")
        request.headers["X-By"] = request.headers.get("X-By", "") + name
        answer = await call_next(request)
        log.append(f"{name} {answer.status_code}")
        return answer

    return sync, later


def test_the_first_is_the_outermost_and_each_sees_every_try() -> None:
    answers: list[Answer] = [httpx.Response(503), httpx.Response(200, json=1)]
    value, server, log = both(answers, logging)
    assert value == 1
    assert [r.headers["X-By"] for r in server.requests] == ["ab", "ab"]
    once = ["a GET", "b GET", "b {0}", "a {0}"]
    assert log == [each.format(503) for each in once] + [e.format(200) for e in once]


def answering(name: str, log: list[str]) -> tuple[Any, Any]:
    """What it answers by itself is never sent, and read as any answer."""

    def sync(request: httpx.Request, call_next: CallNext) -> httpx.Response:
        return httpx.Response(200, json=[name])

    async def later(request: httpx.Request, call_next: AsyncCallNext) -> httpx.Response:
        return httpx.Response(200, json=[name])

    return sync, later


def test_an_answer_of_its_own() -> None:
    value, server, _ = both([], answering)
    assert value == ["a"]
    assert server.requests == []


def twice(name: str, log: list[str]) -> tuple[Any, Any]:
    def sync(request: httpx.Request, call_next: CallNext) -> httpx.Response:
        log.append(str("authorization" in request.headers))
        call_next(request)
        return call_next(request)

    async def later(request: httpx.Request, call_next: AsyncCallNext) -> httpx.Response:
        log.append(str("authorization" in request.headers))
        await call_next(request)
        return await call_next(request)

    return sync, later


@pytest.mark.parametrize("credential", [Token("abc"), Key("abc")])
def test_sending_twice_and_credentials(credential: Any) -> None:
    """They are put in behind the middleware, once, however often it sends."""
    answers: list[Answer] = [httpx.Response(200, json=1)]
    _, server, log = both(answers, twice, auth=credential)
    assert len(server.requests) == 4
    assert log[0] == "False"
    if isinstance(credential, Key):
        assert {str(r.url) for r in server.requests} == {f"{BASE}/x?key=abc"}
    else:
        assert {r.headers["authorization"] for r in server.requests} == {"Bearer abc"}


def test_another_host_gets_no_credentials() -> None:
    def elsewhere(request: httpx.Request, call_next: CallNext) -> httpx.Response:
        request.url = httpx.URL("https://elsewhere.test/x")
        request.headers["host"] = "elsewhere.test"
        return call_next(request)

    server = Server([httpx.Response(200, json=1)])
    client = server.client(auth=Token("abc"), middleware=[elsewhere])
    client.call_operation(GET, None, None, ())
    assert server.last.url.host == "elsewhere.test"
    assert "authorization" not in server.last.headers


def test_undeclared_calls_and_siblings_have_them_too() -> None:
    log: list[str] = []
    server = Server([httpx.Response(200, json=1)])
    client = server.client(middleware=[logging("a", log)[0]])
    client.get("/y")
    client.with_options(middleware=[logging("b", log)[0]]).get("/y")
    assert [r.headers["X-By"] for r in server.requests] == ["a", "ab"]


def test_a_middleware_of_the_other_kind_is_told() -> None:
    (_, later), (sync, _) = logging("a", []), answering("a", [])
    client = Server([httpx.Response(200)]).client(middleware=[later])
    with pytest.raises(TypeError, match="gave a coroutine: `async def` is"):
        client.get("/y")

    async def main() -> None:
        server = Server([httpx.Response(200)])
        async with server.async_client(middleware=[sync]) as client:
            await client.get("/y")

    with pytest.raises(TypeError, match="gave a Response: an AsyncClient awaits it"):
        asyncio.run(main())


def keys(server: Server, name: str = "Idempotency-Key") -> list[str]:
    return [request.headers.get(name, "") for request in server.requests]


@pytest.mark.parametrize(
    "failure", [httpx.Response(502), httpx.ReadError("cut off")], ids=["502", "cut"]
)
def test_a_key_lets_a_post_be_sent_again(failure: Answer) -> None:
    answers: list[Answer] = [failure, failure, httpx.Response(200, json=1)]
    server = Server(answers)
    client = server.client(idempotency_header="X-Request-Key", retries=QUICK)
    client.call_operation(POST, None, None, ())
    first, *others = keys(server, "X-Request-Key")
    assert UUID(first)
    assert others == [first, first]  # one key, whatever the try
    client.call_operation(POST, None, None, ())
    assert keys(server, "X-Request-Key")[-1] != first
    client.call_operation(GET, None, None, ())
    assert keys(server, "X-Request-Key")[-1] == ""  # it needs none


@pytest.mark.parametrize("how", ["option", "parameter", "header", "undeclared"])
def test_a_key_of_the_caller(how: str) -> None:
    server = Server([httpx.Response(503), httpx.Response(200, json=1)])
    client = server.client(retries=QUICK)
    if how == "option":
        client.call_operation(POST, {"idempotency_key": "k1"}, None, ())
    elif how == "parameter":
        client.call_operation(KEYED, None, None, ("k1",))
    elif how == "header":
        client.call_operation(POST, {"headers": {"idempotency-key": "k1"}}, None, ())
    else:
        client.post("/x", {"a": 1}, idempotency_key="k1")
    assert keys(server) == ["k1", "k1"]


def test_a_parameter_goes_before_the_key_that_is_made() -> None:
    server = Server([httpx.Response(200, json=1)])
    client = server.client(idempotency_header="Idempotency-Key")
    client.call_operation(KEYED, None, None, ("mine",))
    assert keys(server) == ["mine"]


def test_without_a_key_a_post_is_sent_once() -> None:
    for failure, error in (
        (httpx.Response(503), ServiceUnavailable),
        (httpx.ReadError("cut off"), ConnectionFailed),
    ):
        server = Server([failure])
        client = server.client(retries=QUICK)
        with pytest.raises(error):
            client.call_operation(POST, None, None, ())
        assert len(server.requests) == 1
        keyless = server.client(idempotency_header="K").with_options(
            idempotency_header=None
        )
        with pytest.raises(error):
            keyless.call_operation(POST, None, None, ())
        assert len(server.requests) == 2

"""Sending a call with an HTTP client: authentication, redirects, retries, logging.

The synchronous and the asynchronous functions differ in nothing but `await`; whatever
decides something is a plain function that both use.
"""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, Final

from .. import PACKAGE
from ..auth.credentials import place_fixed  # <credentials>
from ..files import AsyncChunks, Chunks  # <files>
from ..http import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncClient,
    Auth,
    Client,
    LocalProtocolError,
    Request,
    RequestError,
    Response,
    TimeoutException,
    async_sleep,
)
from ..request.prepare import Call
from ..retry import Failure, Tries
from ..urls import same_origin
from .connection import RequestLimit

if TYPE_CHECKING:
    from ..errors import ConnectionFailed

logger: Final = logging.getLogger(PACKAGE or "runtime")

# The headers that may go along when a server redirects to another host: all others,
# whoever set them, may be secret.
_HARMLESS: Final = {
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
}


def send(client: Client, call: Call, *, stream: bool = False) -> Response:
    """Send a call, and again as its `Retries` say.

    With `stream` the body of the answer is left to be read and the answer to be
    closed. Raises ConnectionFailed or RequestTimeout where no answer arrives.
    """
    tries = Tries(call.retries, replayable=call.body.replayable)
    while True:
        started = time.perf_counter()
        try:
            answer = _send_once(client, call, stream)
        except RequestError as error:
            _log(call, type(error).__name__, started)
            pause = tries.pause_after(_failure(call, None))
            if pause is None or client.is_closed:
                raise connection_error(call, error) from error
        else:
            _log(call, answer.status_code, started)
            if answer.status_code < 400:
                return answer
            pause = tries.pause_after(_failure(call, answer))
            if pause is None or client.is_closed:
                return answer
            answer.close()
        time.sleep(pause)


async def send_async(
    client: AsyncClient, call: Call, semaphore: RequestLimit, *, stream: bool = False
) -> Response:
    """Do what `send` does, in an event loop; each try takes its turn."""
    tries = Tries(call.retries, replayable=call.body.replayable)
    while True:
        started = time.perf_counter()
        try:
            async with semaphore:
                answer = await _send_once_async(client, call, stream)
        except RequestError as error:
            _log(call, type(error).__name__, started)
            pause = tries.pause_after(_failure(call, None))
            if pause is None or client.is_closed:
                raise connection_error(call, error) from error
        else:
            _log(call, answer.status_code, started)
            if answer.status_code < 400:
                return answer
            pause = tries.pause_after(_failure(call, answer))
            if pause is None or client.is_closed:
                return answer
            await answer.aclose()
        await async_sleep(pause)


def connection_error(call: Call, error: RequestError) -> ConnectionFailed:
    """Make the error of a call that got no answer."""
    from ..errors import ConnectionFailed, RequestTimeout

    # Of an illegal header this text would hold the value, which may be a secret.
    text = "" if isinstance(error, LocalProtocolError) else str(error)
    what = type(error).__name__ + (f": {text}" if text else "")
    if isinstance(error, TimeoutException):
        return RequestTimeout(f"{call.info} timed out ({what})", request=call.info)
    return ConnectionFailed(f"{call.info} failed ({what})", request=call.info)


def _send_once(client: Client, call: Call, stream: bool) -> Response:
    content = call.body.content
    request = _request(client, call, content)
    answer = _answer(client, call, request, call.url, stream)
    for _ in range(client.max_redirects):
        following = _redirected(call, answer, client.follow_redirects)
        if following is None:
            break
        answer.close()
        answer = _answer(client, call, following, str(following.url), stream)
    return answer


async def _send_once_async(client: AsyncClient, call: Call, stream: bool) -> Response:
    content = call.body.content
    # <files>
    if isinstance(content, Chunks):
        content = AsyncChunks(content)
    # </files>
    request = _request(client, call, content)
    answer = await _answer_async(client, call, request, call.url, stream)
    for _ in range(client.max_redirects):
        following = _redirected(call, answer, client.follow_redirects)
        if following is None:
            break
        await answer.aclose()
        answer = await _answer_async(
            client, call, following, str(following.url), stream
        )
    return answer


def _answer(
    client: Client, call: Call, request: Request, url: str, stream: bool
) -> Response:
    """Send one request, through the middleware if there is any."""
    if call.middleware:
        from .middleware import through

        inner = call.replaced(middleware=())
        return through(
            call.middleware,
            request,
            lambda each: _answer(client, inner, each, str(each.url), stream),
        )
    return client.send(
        request,
        stream=stream,
        auth=_auth(call, request, url),
        follow_redirects=False,
    )


async def _answer_async(
    client: AsyncClient, call: Call, request: Request, url: str, stream: bool
) -> Response:
    """Do what `_answer` does, in an event loop."""
    if call.middleware:
        from .middleware import through_async

        inner = call.replaced(middleware=())
        return await through_async(
            call.middleware,
            request,
            lambda each: _answer_async(client, inner, each, str(each.url), stream),
        )
    return await client.send(
        request,
        stream=stream,
        auth=_auth(call, request, url),
        follow_redirects=False,
    )


def _request(
    client: Client | AsyncClient,
    call: Call,
    content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None,
) -> Request:
    """Make the request as `client.build_request` does, in less time.

    Unlike there, the query of the URL is kept where the HTTP client has parameters, and
    another host is sent nothing that the HTTP client holds and that may be secret.
    """
    headers = call.headers
    if content is not None and call.body.length is not None:
        length = str(call.body.length).encode("ascii")
        headers = {**headers, b"content-length": (b"Content-Length", length)}
    inherited = [one for one in client.headers.raw if one[0].lower() not in headers]
    url, home = URL(call.url), same_origin(call.url, call.trusted)
    if not home:
        inherited = [one for one in inherited if one[0].lower().decode() in _HARMLESS]
    request = Request(
        call.operation.method,
        url.copy_merge_params(client.params) if home and client.params else url,
        headers=[*inherited, *headers.values()],
        content=content,
        cookies=client.cookies if home else None,
        extensions={"timeout": call.timeout.as_dict()},
    )
    # httpx gives every method capitals; methods are case-sensitive (RFC 9110, 9.1).
    request.method = call.operation.method
    if call.cookies:
        # Behind those that the HTTP client has stored.
        stored = request.headers.get("Cookie")
        cookies = [stored, *call.cookies] if stored else call.cookies
        request.headers["Cookie"] = "; ".join(cookies)
    return request


def _auth(call: Call, request: Request, url: str) -> Any:
    """Give what authenticates a request: nothing on its way to another host."""
    if not same_origin(url, call.trusted):
        return None
    if isinstance(call.authentication, Auth):
        return call.authentication
    # <credentials>
    if call.authentication:
        own = [one.http_auth for one in call.authentication if one.http_auth]
        if place_fixed(call.authentication, request):
            return own[0] if own else None
        from ..auth.flow import Flow  # only for secrets that have to be obtained

        return Flow(
            call.authentication,
            base_url=call.base_url,
            replayable=call.body.replayable,
        )
    # </credentials>
    return USE_CLIENT_DEFAULT


def _redirected(call: Call, answer: Response, follow: bool) -> Request | None:
    """Give the request a redirect asks for, without what another host must not see.

    One that leads to the same resource of the same server is followed in any case, if
    the document does not declare it: servers add or remove a slash so (RFC 9110,
    sections 15.4.8 and 15.4.9).
    """
    request = answer.next_request
    if request is None or not call.body.replayable:
        return None
    if not follow and not _is_safe(call, answer.status_code, str(request.url)):
        return None
    if not same_origin(str(request.url), call.trusted):
        for name in set(request.headers) - _HARMLESS:
            del request.headers[name]
    return request


def _is_safe(call: Call, status: int, target: str) -> bool:
    return (
        status in (307, 308)
        and call.operation.method in ("GET", "HEAD")
        and not {status, "3XX"} & call.operation.responses.keys()
        and same_origin(target, call.trusted)
    )


def _failure(call: Call, answer: Response | None) -> Failure:
    status = retry_after = None
    if answer is not None:
        status, retry_after = answer.status_code, answer.headers.get("retry-after")
    keyed = call.idempotency_header.lower().encode() in call.headers
    return Failure(call.operation.method, status, retry_after, keyed)


def _log(call: Call, outcome: object, started: float) -> None:
    if not logger.isEnabledFor(logging.DEBUG):
        return
    milliseconds = (time.perf_counter() - started) * 1000
    logger.debug("%s: %s in %.0f ms", call.info, outcome, milliseconds)

"""Calls that the document does not declare, sent and made into a result.

The synchronous and the asynchronous function differ in nothing but `await`.
"""

from __future__ import annotations

from typing import Any

from ..decode.decoder import decoder_of
from ..decode.response import parse, parse_as
from ..http import AsyncClient, Client
from ..http import Response as HTTPResponse
from ..operation import NOT_GIVEN, NotGiven
from ..options import BodyOptions, Settings
from ..request.prepare import Call
from ..request.undeclared import prepare_undeclared
from ..result import Response
from .connection import RequestLimit
from .outcome import result_of, unfollowed
from .transport import send, send_async


def prepare(
    settings: Settings,
    method: str,
    url: str,
    answer: object,
    body: object | NotGiven,
    options: BodyOptions,
) -> Call:
    """Build the request, and what reads its answer; see `prepare_undeclared`.

    TypeError for an `answer` that is no type: nothing is sent whose answer cannot be
    read.
    """
    if answer is not None:
        try:
            decoder_of(answer)
        except TypeError as error:
            raise TypeError(f"answer: {error}") from None
    return prepare_undeclared(settings, method, url, answer, body, options)


def exchange_undeclared(
    http: Client, settings: Settings, call: Call, answer: object
) -> Response[Any]:
    """Send a call and give its result; raises an `ApiError` where there is none."""
    return _result(settings, call, send(http, call), answer)


async def exchange_undeclared_async(
    http: AsyncClient,
    settings: Settings,
    call: Call,
    answer: object,
    semaphore: RequestLimit,
) -> Response[Any]:
    """Do what `exchange_undeclared` does, in an event loop."""
    return _result(settings, call, await send_async(http, call, semaphore), answer)


def read_again(
    settings: Settings, response: Response[Any], answer: object
) -> Response[Any]:
    """Read an answer that has come already as one of the type `answer`.

    Raises what a call raises whose answer is not of that type.
    """
    call = prepare(settings, "GET", response.url, answer, NOT_GIVEN, {})
    # the content is decoded, and as long as it is
    headers = response.headers.copy()
    for name in ("content-encoding", "transfer-encoding", "content-length"):
        headers.pop(name, None)
    answered = HTTPResponse(
        response.status_code, headers=headers, content=response.content
    )
    return _result(settings, call, answered, answer)


def _result(
    settings: Settings, call: Call, response: HTTPResponse, answer: object
) -> Response[Any]:
    typed = answer is not None and response.is_success
    if typed and call.operation.method != "HEAD":
        parsed = parse_as(answer, response)
    else:
        parsed = parse(call.operation, response)
    result = result_of(settings, call, response, parsed)
    if 300 <= response.status_code < 400:
        raise unfollowed(call, result)
    return result

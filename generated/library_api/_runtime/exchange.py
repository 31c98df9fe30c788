"""A call on its way: sent, answered, and made into a result or a file.

The synchronous and the asynchronous functions differ in nothing but `await`.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

from .connection import Turns
from .download import Progress, Target, expected_bytes, opened
from .files import CHUNK
from .http import AsyncClient, Client, RequestError
from .options import Settings
from .outcome import raise_unsuccessful, result_of
from .request import Call
from .request import prepare as prepare
from .result import Response
from .transport import connection_error, send, send_async


def exchange(http: Client, settings: Settings, call: Call) -> Response[Any]:
    """Send a call and give its result; raises an `ApiError` where there is none."""
    return result_of(settings, call, send(http, call))


async def exchange_async(
    http: AsyncClient, settings: Settings, call: Call, turns: Turns
) -> Response[Any]:
    """Do what `exchange` does, in an event loop; see `Connection.turns`."""
    return result_of(settings, call, await send_async(http, call, turns))


def download(
    http: Client,
    settings: Settings,
    call: Call,
    target: Target,
    progress: Progress | None,
) -> int:
    """Send a call, write its answer to a file and give the bytes written."""
    answer = send(http, call, stream=True)
    written, total = 0, expected_bytes(answer)
    try:
        if not answer.is_success:
            answer.read()
            raise_unsuccessful(settings, call, answer)
        with opened(target) as file:
            for chunk in answer.iter_bytes(CHUNK):
                file.write(chunk)
                written += len(chunk)
                if progress is not None:
                    progress(written, total)
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        answer.close()
    return written


async def download_async(
    http: AsyncClient,
    settings: Settings,
    call: Call,
    target: Target,
    progress: Progress | None,
) -> int:
    """Do what `download` does, in an event loop."""
    answer = await send_async(http, call, nullcontext(), stream=True)
    written, total = 0, expected_bytes(answer)
    try:
        if not answer.is_success:
            await answer.aread()
            raise_unsuccessful(settings, call, answer)
        with opened(target) as file:
            async for chunk in answer.aiter_bytes(CHUNK):
                file.write(chunk)
                written += len(chunk)
                if progress is not None:
                    progress(written, total)
    except RequestError as error:
        raise connection_error(call, error) from error
    finally:
        await answer.aclose()
    return written

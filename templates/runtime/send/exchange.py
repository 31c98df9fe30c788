"""A call on its way: sent, answered, and made into a result.

The synchronous and the asynchronous functions differ in nothing but `await`.
"""

from __future__ import annotations

from typing import Any

from ..http import AsyncClient, Client
from ..options import Settings
from ..request.prepare import Call
from ..request.prepare import prepare as prepare
from ..result import Response
from .connection import RequestLimit
from .outcome import result_of
from .transport import send, send_async


def exchange(http: Client, settings: Settings, call: Call) -> Response[Any]:
    """Send a call and give its result; raises an `ApiError` where there is none."""
    return result_of(settings, call, send(http, call))


async def exchange_async(
    http: AsyncClient, settings: Settings, call: Call, semaphore: RequestLimit
) -> Response[Any]:
    """Do what `exchange` does, in an event loop; see `Connection.semaphore`."""
    return result_of(settings, call, await send_async(http, call, semaphore))

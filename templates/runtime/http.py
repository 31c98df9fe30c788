"""The HTTP library: the only module of the runtime that imports it.

Everything else takes these names from here, so that a change of library (httpx has a
successor) is a change of this file.
"""

from __future__ import annotations

from httpx import URL as URL
from httpx import USE_CLIENT_DEFAULT as USE_CLIENT_DEFAULT
from httpx import AsyncClient as AsyncClient
from httpx import Auth as Auth
from httpx import Client as Client
from httpx import DigestAuth as DigestAuth
from httpx import Headers as Headers
from httpx import InvalidURL as InvalidURL
from httpx import Limits as Limits
from httpx import LocalProtocolError as LocalProtocolError
from httpx import Request as Request
from httpx import RequestError as RequestError
from httpx import Response as Response
from httpx import Timeout as Timeout
from httpx import TimeoutException as TimeoutException


async def async_sleep(seconds: float) -> None:
    """Sleep in the event loop that runs, asyncio or trio."""
    # anyio is what httpx itself uses for its asynchronous half; imported here because
    # a synchronous client should not pay for an event loop.
    from anyio import sleep

    await sleep(seconds)

"""The HTTP library: the only module of the runtime that imports it.

Everything else takes these names from here, so that a change of library (httpx has a
successor) is a change of this file.
"""

from __future__ import annotations

from httpx import URL as URL
from httpx import USE_CLIENT_DEFAULT as USE_CLIENT_DEFAULT
from httpx import AsyncClient as AsyncClient
from httpx import Auth as Auth
from httpx import BaseTransport as BaseTransport
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


def refuse_unless(argument: str, value: object, kind: type[object]) -> None:
    """Raise TypeError for an argument of another kind, in one sentence.

    The clients and time limits of httpx and of its successor look alike, and fail far
    from where they were mixed up.
    """
    if not isinstance(value, kind):
        given = name_of(type(value))
        why = "" if given.startswith("httpx.") else ": this package sends with httpx"
        raise TypeError(f"{argument} has to be an {name_of(kind)}, not {given}{why}")


def name_of(kind: type[object]) -> str:
    """Give the name of a class with its module, which tells the libraries apart."""
    name = kind.__qualname__
    return name if kind.__module__ == "builtins" else f"{kind.__module__}.{name}"


async def async_sleep(seconds: float) -> None:
    """Sleep in the event loop that runs, asyncio or trio."""
    # anyio is what httpx itself uses for its asynchronous half; imported here because
    # a synchronous client should not pay for an event loop.
    from anyio import sleep

    await sleep(seconds)

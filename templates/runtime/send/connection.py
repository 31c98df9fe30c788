"""The HTTP client behind a client of the API: the user's, or one made when needed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from threading import Lock
from typing import Final, Generic, TypeAlias, TypeVar

from ..http import Client, Limits, refuse_unless

T = TypeVar("T")
RequestLimit: TypeAlias = AbstractAsyncContextManager[object]

MOST: Final = 100
"""How many connections a client has open at the same time; all of them are kept."""


class Connection(Generic[T]):
    """An HTTP client that siblings share.

    Making one reads certificates, which takes longer than all else that happens before
    the first request; a client that is never used should not pay for it. One that was
    given belongs to whoever gave it, and is not closed.
    """

    def __init__(self, given: T | None, make: Callable[..., T]) -> None:
        self.given = given
        self._made: T | None = None
        self._make = make
        self._lock = Lock()
        self._semaphore: RequestLimit | None = None

    def open(self) -> T:
        """Give the HTTP client; threads that ask at the same time get the same one."""
        if self.given is not None:
            return self.given
        with self._lock:
            if self._made is None:
                limits = Limits(max_connections=MOST, max_keepalive_connections=MOST)
                self._made = self._make(limits=limits)
            return self._made

    def made(self) -> T | None:
        """Give the HTTP client that has to be closed, if there is one."""
        with self._lock:
            return self._made

    def semaphore(self) -> RequestLimit:
        """Give the semaphore that limits concurrent requests to the size of the pool.

        The pool of httpx goes through all that wait with every request, and counts
        the waiting as part of the time limit: a thousand tasks would never finish.
        """
        if self.given is not None:
            return nullcontext()
        if self._semaphore is None:
            # Only with the first request: a synchronous client needs no event loop.
            from anyio import Semaphore

            self._semaphore = Semaphore(MOST)
        return self._semaphore


def of_this_library(http_client: object) -> Client:
    """Give the client, or one that sends by a TestClient. TypeError for another object."""
    if isinstance(http_client, Client):
        return http_client
    from .in_process import is_test_client, over

    if not is_test_client(http_client):
        refuse_unless("http_client", http_client, Client)
    return over(http_client)

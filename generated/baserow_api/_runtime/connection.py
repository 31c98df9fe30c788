"""The HTTP client behind a client of the API: the user's, or one made when needed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Connection(Generic[T]):
    """An HTTP client that siblings share.

    Making one reads certificates, which takes longer than all else that happens before
    the first request; a client that is never used should not pay for it. One that was
    given belongs to whoever gave it, and is not closed.
    """

    def __init__(self, given: T | None, make: Callable[[], T]) -> None:
        self._given = given
        self._made: T | None = None
        self._make = make
        self._lock = Lock()

    def open(self) -> T:
        """Give the HTTP client; threads that ask at the same time get the same one."""
        if self._given is not None:
            return self._given
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def made(self) -> T | None:
        """Give the HTTP client that has to be closed, if there is one."""
        with self._lock:
            return self._made

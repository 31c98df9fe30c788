"""Where secrets come from: the types that credentials and the flow share."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from ..http import Request, Response

if TYPE_CHECKING:
    from _thread import LockType

    Step: TypeAlias = Request | LockType | float

T = TypeVar("T")

Steps: TypeAlias = "Generator[Step, Response | None, T]"
"""A generator that yields what is to be done, and returns a value.

That is a request to send, a lock to acquire, or seconds to wait. It is written once, and
driven by a thread or by an event loop.
"""


class Source(Protocol):
    """Where a secret comes from."""

    @property
    def renews(self) -> bool:
        """Whether a secret that the server no longer accepts can be replaced."""
        ...

    def secret(self, request: Request, base_url: str, stale: str | None) -> Steps[str]:
        """Give the secret for a request to the API at `base_url`.

        `stale` is a secret that the server has just refused. Requests that this takes
        are yielded; they get the time limits of `request`.
        """
        ...


class Fixed:
    """A secret that is known from the start."""

    renews = False

    def __init__(self, secret: str) -> None:
        self.value = secret

    def secret(self, request: Request, base_url: str, stale: str | None) -> Steps[str]:
        """Give the secret."""
        yield from ()
        return self.value

    def __repr__(self) -> str:
        return "Fixed(…)"

    def __reduce__(self) -> Any:
        """Refuse: a pickle would hold the secret in plain text."""
        raise TypeError("a secret cannot be pickled")

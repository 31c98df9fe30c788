"""What a call with `with_response` gives, and what stands for its request."""

from __future__ import annotations

from typing import Generic, TypeVar

from .http import Headers
from .record import Record

T_co = TypeVar("T_co", covariant=True)


class Response(Record, Generic[T_co], hidden=("headers", "content")):
    """An answer: its status, its headers, its body parsed and as bytes.

    `url` is that of the request, without its query. `content` is empty where the body
    was streamed.
    """

    status_code: int
    headers: Headers
    parsed: T_co
    content: bytes
    url: str


class RequestInfo(Record):
    """Which request it was: its method and its URL, without query and user name."""

    method: str
    url: str

    def __str__(self) -> str:
        """Write it as a request line."""
        return f"{self.method} {self.url}"

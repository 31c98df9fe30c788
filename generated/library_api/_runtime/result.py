"""What a call with `with_response` gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .http import Headers

T_co = TypeVar("T_co", covariant=True)


# No slots: with them `Response[X](…)` fails in Python 3.11 (typing sets an attribute).
@dataclass(frozen=True)
class Response(Generic[T_co]):
    """An answer: its status, its headers, its body parsed and as bytes.

    `url` is that of the request, without its query. `content` is empty where the body
    was streamed.
    """

    status_code: int
    headers: Headers = field(repr=False)
    parsed: T_co
    content: bytes = field(repr=False)
    url: str

"""The base class of the services, and what their methods take and give."""

from __future__ import annotations

from typing import Any, ClassVar

from fastapi import Request, Response

from .errors import Forbidden, HTTPError, NotImplementedByServer, Unauthorized
from .reply import Reply
from .uploads import Stream, Upload, uploaded

__all__ = [
    "Forbidden",
    "HTTPError",
    "NotImplementedByServer",
    "Reply",
    "Request",
    "Response",
    "Service",
    "Stream",
    "Unauthorized",
    "Upload",
    "uploaded",
]


class Service:
    """The operations of a tag. A user's class extends one of the generated ones.

    A method gives the value of the answer, a `Reply` with a status and headers of its
    own, or any `Response`, which is sent as it is. It may raise an `HTTPError` or one of
    FastAPI's `HTTPException`s.
    """

    _declared: ClassVar[type[Service] | None] = None

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls._declared is None:
            cls._declared = cls

"""The base class of the services, and what their methods take and give."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, ClassVar, TypeAlias, TypeVar

from fastapi import Request, Response

from .errors import Forbidden, NotImplementedByServer, Unauthorized
from .reply import Reply
from .uploads import Stream  # <files>

__all__ = [
    "Answer",
    "AnswerOr",
    "Forbidden",
    "NotImplementedByServer",
    "Reply",
    "Request",
    "Response",
    "Result",
    "Service",
    "Stream",  # <files>
    "Unauthorized",
]

Value_co = TypeVar("Value_co", covariant=True)
Result: TypeAlias = Value_co | Awaitable[Value_co]
"""What a method gives: `async def` or a plain `def`, which runs in the thread pool.

Either may be a generator where the answer is streamed.
"""

Status = TypeVar("Status")
Value = TypeVar("Value")
Other = TypeVar("Other")
Answer: TypeAlias = Result[Reply[Status | None, Value] | Value | Response]
"""What an operation gives: a value, or one in a `Reply` with a status of success.

Or any `Response`, which is sent as it is. `Status` is a `Literal` of the statuses of
success that are declared, `int` for a range of them, None where there is none.
"""
AnswerOr: TypeAlias = Result[Reply[Status | None, Value] | Value | Other | Response]
"""As `Answer`, or one of the errors and other answers that are declared.

`Other` is the union of their replies: `Reply[Literal[404], models.Problem]`.
"""


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

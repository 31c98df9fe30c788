"""Functions of the caller around every request that is sent.

A middleware is given the request and `call_next`, which sends it and gives the answer; it
may change the one and the other, call `call_next` several times or not at all. The first
of several is the outermost. It stands inside of retries and redirects, so that it sees each
request, and outside of authentication: the credentials are put in behind it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from inspect import isawaitable, iscoroutine
from typing import NoReturn, TypeAlias

from ..http import Request, Response

CallNext: TypeAlias = Callable[[Request], Response]
AsyncCallNext: TypeAlias = Callable[[Request], Awaitable[Response]]
Middleware: TypeAlias = Callable[[Request, CallNext], Response]
"""`(request, call_next)` to the answer: `call_next(request)`, or what is made of it."""
AsyncMiddleware: TypeAlias = Callable[[Request, AsyncCallNext], Awaitable[Response]]
"""The same in an event loop: `await call_next(request)`."""


def through(
    middleware: Sequence[Middleware], request: Request, last: CallNext
) -> Response:
    """Send a request through all of them, the last of which calls `last`.

    TypeError where one gives something else than an answer.
    """
    if not middleware:
        return last(request)
    first, rest = middleware[0], middleware[1:]
    return _check(first, first(request, lambda each: through(rest, each, last)))


async def through_async(
    middleware: Sequence[AsyncMiddleware], request: Request, last: AsyncCallNext
) -> Response:
    """Do what `through` does, in an event loop."""
    if not middleware:
        return await last(request)
    first, rest = middleware[0], middleware[1:]
    answer = first(request, lambda each: through_async(rest, each, last))
    if not isawaitable(answer):
        _refuse(first, answer, "an AsyncClient awaits it: write `async def`")
    return _check(first, await answer)


def _check(middleware: object, answer: object) -> Response:
    if not isinstance(answer, Response):
        is_async = _is_coroutine(answer)
        hint = (
            "`async def` is for an AsyncClient"
            if is_async
            else "it has to give an answer"
        )
        _refuse(middleware, answer, hint)
    return answer


def _refuse(middleware: object, answer: object, hint: str) -> NoReturn:
    name = getattr(middleware, "__qualname__", type(middleware).__qualname__)
    raise TypeError(f"the middleware {name} gave a {type(answer).__name__}: {hint}")


def _is_coroutine(answer: object) -> bool:
    if not iscoroutine(answer):
        return False
    answer.close()  # it will not be awaited
    return True

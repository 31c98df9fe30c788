"""The groups of operations, in four kinds, and what makes four methods of one function.

A generated module writes each operation once, as a method of a `Group`. The three other
kinds of group take over that function: it ends in `self._call(…)`, which each kind
answers in its own way, and the adapters here say so to type checkers.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,  # <streams>
    AsyncIterator,  # <pages>
    Callable,
    Coroutine,
    Generator,  # <streams>
    Iterator,  # <pages>
)
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .client import AsyncBaseClient, SyncClient

if TYPE_CHECKING:
    from .operation import Operation
    from .options import RequestOptions
    from .result import Response
    from .send.download import Progress, Target  # <downloads>

P = ParamSpec("P")
T = TypeVar("T")
AnyClient = TypeVar("AnyClient", bound=SyncClient | AsyncBaseClient)


class _Group(Generic[AnyClient]):
    def __init__(self, client: AnyClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Group(_Group[SyncClient]):
    """Operations whose methods give the value of the answer."""

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> T:
        response = self._client.call_operation(operation, options, body, values)
        return cast("T", response.parsed)

    # <pages>
    def _pages(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> Iterator[Any]:
        """Yield the items of all pages; a page is asked for when its items are due."""
        from .pagination import Step, items_on, paging_of, repeats, step_after

        pages, before = paging_of(operation), None
        step: Step | None = Step(options, values, body)
        while step is not None:
            response = self._client.call_operation(
                operation, step.options, body, step.values, step.url
            )
            if repeats(pages, before, response):
                return
            items = items_on(pages, response)
            yield from items
            step = step_after(pages, operation, step, response, len(items))
            before = response

    # </pages>
    # <downloads>
    def _download(
        self,
        operation: Operation[Any],
        target: Target,
        progress: Progress | None,
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> int:
        """Write the answer to a file and give the number of bytes written."""
        return self._client.download(operation, target, progress, options, body, values)

    # </downloads>
    # <streams>
    def _stream(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> Generator[Any, None, None]:
        """Yield the items of an answer as they arrive."""
        return self._client.stream(operation, options, body, values)

    # </streams>


class ResponseGroup(_Group[SyncClient]):
    """Operations whose methods give a `Response`: status, headers and value."""

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> Response[T]:
        return self._client.call_operation(operation, options, body, values)


class AsyncGroup(_Group[AsyncBaseClient]):
    """Operations whose methods are coroutines that give the value of the answer."""

    async def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> T:
        response = await self._client.call_operation(operation, options, body, values)
        return cast("T", response.parsed)

    # <pages>
    async def _pages(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> AsyncIterator[Any]:
        """Yield the items of all pages; a page is asked for when its items are due."""
        from .pagination import Step, items_on, paging_of, repeats, step_after

        pages, before = paging_of(operation), None
        step: Step | None = Step(options, values, body)
        while step is not None:
            response = await self._client.call_operation(
                operation, step.options, body, step.values, step.url
            )
            if repeats(pages, before, response):
                return
            items = items_on(pages, response)
            for item in items:
                yield item
            step = step_after(pages, operation, step, response, len(items))
            before = response

    # </pages>
    # <downloads>
    async def _download(
        self,
        operation: Operation[Any],
        target: Target,
        progress: Progress | None,
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> int:
        """Write the answer to a file and give the number of bytes written."""
        return await self._client.download(
            operation, target, progress, options, body, values
        )

    # </downloads>
    # <streams>
    def _stream(
        self,
        operation: Operation[Any],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> AsyncGenerator[Any, None]:
        """Yield the items of an answer as they arrive."""
        return self._client.stream(operation, options, body, values)

    # </streams>


class AsyncResponseGroup(_Group[AsyncBaseClient]):
    """Operations whose methods are coroutines that give a `Response`."""

    async def _call(
        self,
        operation: Operation[T],
        options: RequestOptions | None,
        body: object,
        *values: object,
    ) -> Response[T]:
        return await self._client.call_operation(operation, options, body, values)


def with_response(
    function: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], Response[T]]:
    """Give the method of a `ResponseGroup`: the same function, typed as it behaves."""
    return cast("Callable[Concatenate[Any, P], Response[T]]", function)


def asynchronous(
    function: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    """Give the method of an `AsyncGroup`, a coroutine function."""

    @wraps(function)
    async def method(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await cast("Coroutine[Any, Any, T]", function(self, *args, **kwargs))

    coroutine: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]] = method
    return coroutine


# <pages>
def asynchronous_pages(
    function: Callable[Concatenate[Any, P], Iterator[T]],
) -> Callable[Concatenate[Any, P], AsyncIterator[T]]:
    """Give the method of an `AsyncGroup` that iterates over pages."""
    return cast("Callable[Concatenate[Any, P], AsyncIterator[T]]", function)


# </pages>
# <streams>
def asynchronous_stream(
    function: Callable[Concatenate[Any, P], Generator[T, None, None]],
) -> Callable[Concatenate[Any, P], AsyncGenerator[T, None]]:
    """Give the method of an `AsyncGroup` that iterates over an answer."""
    return cast("Callable[Concatenate[Any, P], AsyncGenerator[T, None]]", function)


# </streams>

"""Waiting for work that goes on behind an answer: jobs, tasks, long-running operations.

Which operation reports on a job, and where in it the state stands, is data (`Poll`); how a
job is waited for is a loop, once for each kind of client. Everything that decides is in
`job_steps.py`.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypeVar, overload

from .errors import StatusError
from .group import AsyncGroup, Group
from .http import async_sleep
from .job_steps import Poll as Poll
from .job_steps import WaitAtURL, WaitForModel, see_other, wait_for
from .result import Response

if TYPE_CHECKING:
    from threading import Event

    from .client import AsyncBaseClient, SyncClient
    from .models.model import Model

M = TypeVar("M", bound="Model")
T = TypeVar("T")
Progress: TypeAlias = Callable[[T, float | None], object]
"""Is given the job and its progress, as the API counts it: None where it does not."""

TIMEOUT: Final = 600.0
"""In seconds; how long a job is waited for where nothing else is said."""


def _at_hand(
    client: SyncClient | AsyncBaseClient,
    wait: WaitForModel | WaitAtURL,
    answer: object,
) -> Any:
    """Give the result that the last answer has: the job, or what stands at the address."""
    if answer is None or wait.response is None:
        return wait.job
    return client.read_again(wait.response, answer)


class JobGroup(Group):
    """Operations on jobs, and `wait`, which asks for a job until it has ended."""

    polls: ClassVar[tuple[Poll, ...]] = ()

    @overload
    def wait(
        self,
        job: Response[Any],
        *,
        answer: type[T],
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
        stop: Event | None = None,
    ) -> T: ...

    @overload
    def wait(
        self,
        job: Response[Any],
        *,
        answer: object = None,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
        stop: Event | None = None,
    ) -> Any: ...

    @overload
    def wait(
        self,
        job: M,
        *,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[M] | None = None,
        stop: Event | None = None,
    ) -> M: ...

    @overload
    def wait(
        self,
        job: T,
        *,
        poll: Callable[[], T],
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[T] | None = None,
        stop: Event | None = None,
    ) -> T: ...

    def wait(
        self,
        job: Any,
        *,
        answer: object = None,
        poll: Callable[[], Any] | None = None,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
        stop: Event | None = None,
    ) -> Any:
        """Wait until a job is done, and give it as it is then.

        `job` is what an operation answered that started one; the result has its type. The
        `Response` of a call of `with_response` is waited for at its `Operation-Location`
        or `Location`, and the result is what is found there, of the type `answer` (see
        `client.get`).

        - `timeout`: in seconds, of the whole; None for no limit.
        - `interval`: the first pause in seconds; the pauses grow to ten seconds. What the
          server says (`Retry-After`) goes before.
        - `on_progress`: called with the job and its progress (None where the API does
          not say) as it was started, and each time that it was asked for, the last time
          included; what it raises ends the waiting. At an address the job is what the
          answer holds.
        - `stop`: an event that ends the waiting as soon as it is set.
        - `poll`: gives the job anew, for jobs of which nothing is declared.

        A `Location` that answers with a status of success and no state, or a state that
        is none of the usual words, has the result, and is not asked again.

        Raises `JobFailed` where the job failed or was cancelled, `JobTimeout` and
        `JobWaitStopped` where it was not waited for any longer; all have the `job`.
        TypeError for what is no job, and an `ApiError` where asking fails. The job itself
        goes on when the waiting ends.
        """
        polls = self.polls
        wait = wait_for(polls, job, timeout, interval, by_function=poll is not None)
        while True:
            if on_progress is not None:
                on_progress(wait.job, wait.progress)
            pause = wait.pause()
            if pause is None:
                break
            if stop is None:
                time.sleep(pause)
            elif stop.wait(pause):
                raise wait.stopped()
            if poll is not None and isinstance(wait, WaitForModel):
                wait.given(poll())
            else:
                wait.answered(self._ask(wait))
        if isinstance(wait, WaitForModel) or not (url := wait.result()):
            return _at_hand(self._client, wait, answer)
        return self._client.request("GET", url, answer=answer).parsed

    def _ask(self, wait: WaitForModel | WaitAtURL) -> Response[Any]:
        if isinstance(wait, WaitForModel):
            operation, values = wait.call()
            return self._client.call_operation(operation, None, None, values)
        try:
            return self._client.request("GET", wait.url)
        except StatusError as error:
            return see_other(error)


class AsyncJobGroup(AsyncGroup):
    """Those of an asynchronous client."""

    polls: ClassVar[tuple[Poll, ...]] = ()

    @overload
    async def wait(
        self,
        job: Response[Any],
        *,
        answer: type[T],
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
    ) -> T: ...

    @overload
    async def wait(
        self,
        job: Response[Any],
        *,
        answer: object = None,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
    ) -> Any: ...

    @overload
    async def wait(
        self,
        job: M,
        *,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[M] | None = None,
    ) -> M: ...

    @overload
    async def wait(
        self,
        job: T,
        *,
        poll: Callable[[], Awaitable[T]],
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[T] | None = None,
    ) -> T: ...

    async def wait(
        self,
        job: Any,
        *,
        answer: object = None,
        poll: Callable[[], Awaitable[Any]] | None = None,
        timeout: float | None = TIMEOUT,
        interval: float = 0.5,
        on_progress: Progress[Any] | None = None,
    ) -> Any:
        """Wait until a job is done; see `JobGroup.wait`.

        `poll` and `on_progress` may be coroutine functions. A task that waits is
        cancelled as any other; the job itself goes on.
        """
        polls = self.polls
        wait = wait_for(polls, job, timeout, interval, by_function=poll is not None)
        while True:
            if on_progress is not None:
                told = on_progress(wait.job, wait.progress)
                if isawaitable(told):
                    await told
            pause = wait.pause()
            if pause is None:
                break
            await async_sleep(pause)
            if poll is not None and isinstance(wait, WaitForModel):
                wait.given(await poll())
            else:
                wait.answered(await self._ask(wait))
        if isinstance(wait, WaitForModel) or not (url := wait.result()):
            return _at_hand(self._client, wait, answer)
        return (await self._client.request("GET", url, answer=answer)).parsed

    async def _ask(self, wait: WaitForModel | WaitAtURL) -> Response[Any]:
        if isinstance(wait, WaitForModel):
            operation, values = wait.call()
            return await self._client.call_operation(operation, None, None, values)
        try:
            return await self._client.request("GET", wait.url)
        except StatusError as error:
            return see_other(error)

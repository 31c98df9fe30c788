"""Credentials that have to be obtained first, put into requests; sync and async in one.

A generator of `Steps` is driven by a thread for the one kind of client, and by an event
loop for the other.
"""

from __future__ import annotations

import re
import time
from collections.abc import AsyncGenerator, Generator, Sequence
from typing import Final, Protocol

from ..http import URL, Auth, Request, Response, async_sleep
from .source import Source, Steps

# Waiting for another task's login, which takes tenths of seconds.
_POLL: Final = 0.01


class Placed(Protocol):
    """A credential: where its secret comes from, and where it is put in a request."""

    @property
    def source(self) -> Source:
        """Where the secret comes from."""
        ...

    def place(self, request: Request, secret: str) -> None:
        """Put the secret where the server expects it."""
        ...


class Flow(Auth):
    """Adds credentials to a request, which must go to a host that may see them.

    A 401 makes credentials that can be renewed renew, and the request is sent once
    more, if its body can be.
    """

    def __init__(
        self,
        credentials: Sequence[Placed],
        *,
        base_url: str,
        replayable: bool,
    ) -> None:
        self._credentials = credentials
        self._base_url = base_url
        self._replayable = replayable

    def sync_auth_flow(self, request: Request) -> Generator[Request, Response, None]:
        """Run the steps in a thread."""
        steps = self._steps(request)
        answer: Response | None = None
        try:
            while True:
                step = steps.send(answer)
                if isinstance(step, Request):
                    answer = yield step
                    if step is not request:
                        answer.read()
                else:
                    answer = None
                    if isinstance(step, (int, float)):
                        time.sleep(step)
                    else:
                        step.acquire()
        except StopIteration:
            return
        finally:
            steps.close()

    async def async_auth_flow(
        self, request: Request
    ) -> AsyncGenerator[Request, Response]:
        """Run the steps in an event loop.

        Polling a lock works for tasks, threads and event loops alike, so that one
        credential can serve all of them.
        """
        steps = self._steps(request)
        answer: Response | None = None
        try:
            while True:
                step = steps.send(answer)
                if isinstance(step, Request):
                    answer = yield step
                    if step is not request:
                        await answer.aread()
                else:
                    answer = None
                    if isinstance(step, (int, float)):
                        await async_sleep(step)
                        continue
                    while not step.acquire(blocking=False):
                        await async_sleep(_POLL)
        except StopIteration:
            return
        finally:
            steps.close()

    def _steps(self, request: Request) -> Steps[None]:
        secrets: list[str] = []
        for credential in self._credentials:
            source = credential.source
            secrets.append((yield from source.secret(request, self._base_url, None)))
            credential.place(request, secrets[-1])
        response = yield request
        renewing = any(credential.source.renews for credential in self._credentials)
        refused = response is not None and response.status_code == 401
        if not (refused and renewing and self._replayable):
            return
        for credential, stale in zip(self._credentials, secrets, strict=True):
            source = credential.source
            secret = yield from source.secret(request, self._base_url, stale)
            credential.place(request, secret)
        yield request


class _QuietURL(URL):
    """A URL whose text hides a query parameter: httpx logs the text of every URL."""

    hidden: str = ""

    def __str__(self) -> str:
        return re.sub(rf"([?&]{self.hidden}=)[^&#]*", r"\1…", super().__str__())


def hide_query_parameter(url: URL, name: str) -> URL:
    """Give the same URL with the value of a parameter hidden in its text."""
    quiet = _QuietURL(url)
    quiet.hidden = re.escape(name)
    return quiet

"""Retries with backoff, within a deadline."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

from specpress.errors import SpecpressError

T = TypeVar("T")

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 30.0


class TransientError(Exception):
    """A failure that may be gone at the next attempt.

    `retry_after` are the seconds that the server asks to wait.
    """

    def __init__(
        self, message: str, *, hint: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.retry_after = retry_after


def retry_after_seconds(value: str, now: datetime) -> float | None:
    """Read a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    # Without a zone ("-0000") it is UTC, as every HTTP date.
    seconds = (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds()
    return max(0.0, seconds)


def backoff(attempt: int) -> float:
    """Return the seconds to wait after failed attempt `attempt` (from 0), with jitter."""
    longest = min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** min(attempt, 16))
    return longest * random.uniform(0.5, 1.0)


def with_retries(
    attempt: Callable[[], T],
    *,
    retries: int,
    deadline: float,
    place: str,
    sleep: Callable[[float], None],
) -> T:
    """Call `attempt` until it does not raise TransientError, at most `retries` times more.

    `deadline` is a time of `time.monotonic`. Raises SpecpressError about `place` when
    attempts or time are used up.
    """
    number = 0
    while True:
        try:
            return attempt()
        except TransientError as error:
            failure = error
        wanted = failure.retry_after
        delay = backoff(number) if wanted is None else wanted
        too_late = time.monotonic() + delay >= deadline
        if number == retries or too_late:
            break
        sleep(delay)
        number += 1
    message = failure.message
    if too_late and wanted is not None:
        message += f" and asks to wait {wanted:.0f} s"
    if number:
        message += f", after {number + 1} attempts"
    raise SpecpressError(message, file=place, hint=failure.hint) from failure


def with_timeout(seconds: float, work: Callable[[], T]) -> T:
    """Return what `work` returns; raises TimeoutError when that takes longer.

    It runs in a daemon thread, which is abandoned at the timeout: no timeout of a socket
    bounds the lookup of a name, or headers that arrive a byte at a time.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)

    threading.Thread(target=run, name="specpress-download", daemon=True).start()
    return outcome.result(seconds)

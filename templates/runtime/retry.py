"""When a request is sent again, and after which pause.

Idempotent requests (RFC 9110 section 9.2.2), and those with an idempotency key, are
repeated when the connection fails and
after 429, 502, 503 and 504; any request after 408 and after a 429 or 503 that says when
to come back (`Retry-After`), because the server then has not worked on it.
"""

from __future__ import annotations

import time
from random import random
from typing import Final

from .record import Record

_IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
_TRANSIENT: Final = frozenset({429, 502, 503, 504})
_COME_BACK: Final = frozenset({429, 503})


class Retries(Record):
    """How failed requests are repeated; all times in seconds.

    - `maximum`: how many times at most; 0 switches repeating off.
    - `budget`: no pause starts that would end later than this after the first try.
    - `base` and `cap`: the n-th pause is a random one between 0 and the smaller of
      `cap` and `base * 2**n` ("full jitter"), unless the server names one.
    """

    maximum: int = 2
    budget: float = 60.0
    base: float = 0.5
    cap: float = 8.0


class Failure(Record):
    """What a try came to: `status` is None where no response arrived.

    `keyed` says whether the request has a key by which the server knows it again.
    """

    method: str
    status: int | None
    retry_after: str | None = None
    keyed: bool = False


def pause(
    policy: Retries,
    failure: Failure,
    *,
    tries: int,
    elapsed: float,
    now: float,
    jitter: float,
) -> float | None:
    """Give the seconds to wait before the next try, or None to stop.

    `tries` were made in `elapsed` seconds; `now` is the wall clock (Unix time), for a
    `Retry-After` that is a date; `jitter` is a random number in [0, 1).
    """
    if tries > policy.maximum:
        return None
    named = None
    if failure.status in _COME_BACK and failure.retry_after is not None:
        named = retry_after_seconds(failure.retry_after, now)
    if named is None and not _repeatable(failure):
        return None
    seconds = jitter * min(policy.cap, policy.base * 2 ** (tries - 1))
    seconds = seconds if named is None else named
    return seconds if elapsed + seconds <= policy.budget else None


def _repeatable(failure: Failure) -> bool:
    if failure.status == 408:
        return True
    transient = failure.status is None or failure.status in _TRANSIENT
    return transient and (failure.keyed or is_idempotent(failure.method))


def is_idempotent(method: str) -> bool:
    """Tell whether several identical requests do what one does (RFC 9110, 9.2.2)."""
    return method.upper() in _IDEMPOTENT


def retry_after_seconds(text: str, now: float) -> float | None:
    """Read `Retry-After` (RFC 9110 section 10.2.3): seconds or a date; None if neither."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except ValueError:
        return None


class Tries:
    """The tries of one request: counts them and says when the next one is due."""

    def __init__(self, policy: Retries, *, replayable: bool) -> None:
        self._policy = policy if replayable else Retries(0)
        self._count = 0
        self._started = time.monotonic()

    def pause_after(self, failure: Failure) -> float | None:
        """Give the seconds to wait before the next try, or None if there is none."""
        self._count += 1
        return pause(
            self._policy,
            failure,
            tries=self._count,
            elapsed=time.monotonic() - self._started,
            now=time.time(),
            jitter=random(),
        )

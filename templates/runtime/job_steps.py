"""What is decided while a job is waited for: whom to ask, how long to pause, what it says.

Nothing here sends anything; the loops that do are in `jobs.py`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urljoin

from . import PACKAGE
from .job_errors import JobFailed, JobTimeout, JobWaitStopped
from .job_states import Outcome, has_error, is_known, outcome, reason
from .json_paths import pick
from .json_values import is_model
from .operation import Operation
from .record import Record
from .result import Response
from .retry import retry_after_seconds
from .urls import redacted

if TYPE_CHECKING:
    from .errors import StatusError

_LONGEST_PAUSE: Final = 10.0
_SHORTEST_PAUSE: Final = 0.1
_GROWTH: Final = 1.5
_PLACES: Final = ("operation-location", "azure-asyncoperation", "location")
"""The headers of an answer that say where to ask, in the order in which they count
(Azure REST API guidelines, long-running operations; RFC 9110 section 15.3.3)."""
_MOVED: Final = frozenset({301, 307, 308})
_ELSEWHERE: Final = frozenset({302, 303, *_MOVED})


class Poll(Record):
    """An operation that reports on jobs.

    - `operation`: where it is declared, "module:Class.NAME" below the package's `client`.
    - `jobs`: the models that it reports on.
    - `id`, `state`, `progress`: dotted paths in a job; `progress` may be empty.
    - `done`, `failed`: states in the words of this API (see `job_states.outcome`).
    - `text`: whether an id is a text.
    """

    operation: str
    jobs: tuple[str, ...]
    id: str = "id"
    state: str = "state"
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    progress: str = ""
    text: bool = False

    def declared(self) -> Operation[Any]:
        """Give the operation."""
        module, _, path = self.operation.partition(":")
        value: Any = import_module(f"{PACKAGE}.client.{module}")
        for name in path.split("."):
            value = getattr(value, name)
        return cast("Operation[Any]", value)


def poll_of(polls: Sequence[Poll], job: object) -> Poll:
    """Say who reports on a job, by its class; TypeError where nobody is known to.

    Several may report on jobs of one class; then the kind of the id decides.
    """
    name = type(job).__name__
    if is_model(job):
        able = [poll for poll in polls if name in poll.jobs]
    else:
        able = [poll for poll in polls if pick(job, poll.state) is not None]
    able = [poll for poll in able if pick(job, poll.id) is not None]
    exact = [p for p in able if p.text == isinstance(pick(job, p.id), str)]
    if len(able) == 1 or exact:
        return (exact or able)[0]
    known = ", ".join(sorted({each for poll in polls for each in poll.jobs}))
    raise TypeError(
        f"no operation is known that reports on a {name}: give poll=lambda: …, which "
        f"asks for it anew (known: {known or 'none'})"
    )


class Wait:
    """One job that is waited for: what is known of it, and what comes next."""

    def __init__(self, job: Any, timeout: float | None, interval: float) -> None:
        self.job = job
        self.response: Response[Any] | None = None
        self._timeout = timeout
        self._interval = interval
        self._started = time.monotonic()
        self._named: float | None = None

    @property
    def progress(self) -> float | None:
        """How far the job is, as the API counts it; None where it does not say."""
        return None

    def outcome(self) -> Outcome:
        """What the state of the job means."""
        raise NotImplementedError

    def state(self) -> str:
        """The text of the job's state."""
        raise NotImplementedError

    def title(self) -> str:
        """What to call the job in an error."""
        raise NotImplementedError

    def answered(self, response: Response[Any]) -> None:
        """Take the answer of whoever reports on the job."""
        self.response = response
        self.heed(response.headers)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take down when to ask again, where the server says so (`Retry-After`)."""
        text = headers.get("retry-after")
        self._named = retry_after_seconds(text, time.time()) if text else None

    def pause(self) -> float | None:
        """Give the seconds until the job is asked for again; None if it is done.

        Raises JobFailed where it failed, and JobTimeout where the time is over.
        """
        found = self.outcome()
        if found == "done":
            return None
        if found == "failed":
            raise self._failed()
        if self._named is None:
            seconds = self._interval
            self._interval = min(self._interval * _GROWTH, _LONGEST_PAUSE)
        else:  # a date may have passed, and 0 is no reason to ask without a pause
            seconds = max(self._named, _SHORTEST_PAUSE)
        if self._timeout is None:
            return seconds
        left = self._timeout - (time.monotonic() - self._started)
        if left <= 0:
            raise JobTimeout(
                f"{self.title()} is {self.state() or 'not done'} after "
                f"{self._timeout:g} seconds",
                job=self.job,
                state=self.state(),
                response=self.response,
            )
        return min(seconds, left)

    def stopped(self) -> JobWaitStopped:
        """Make the error of a job that is not waited for any longer."""
        return JobWaitStopped(
            f"{self.title()} is {self.state() or 'not done'}, and the waiting was stopped",
            job=self.job,
            state=self.state(),
            response=self.response,
        )

    def _failed(self) -> JobFailed:
        why = reason(self.job)
        return JobFailed(
            f"{self.title()} is {self.state()}" + (f": {why}" if why else ""),
            job=self.job,
            state=self.state(),
            response=self.response,
        )


class WaitForModel(Wait):
    """A job that an operation of the document reports on."""

    def __init__(
        self, poll: Poll, job: Any, timeout: float | None, interval: float
    ) -> None:
        super().__init__(job, timeout, interval)
        self._poll = poll
        self._operation: Operation[Any] | None = None

    @property
    def progress(self) -> float | None:
        """How far the job is, as the API counts it."""
        value = pick(self.job, self._poll.progress) if self._poll.progress else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        return None

    def outcome(self) -> Outcome:
        """What the state of the job means."""
        poll, state = self._poll, pick(self.job, self._poll.state)
        return outcome(state, poll.done, poll.failed, error=has_error(self.job))

    def state(self) -> str:
        """The text of the job's state."""
        return str(pick(self.job, self._poll.state))

    def title(self) -> str:
        """What to call the job in an error."""
        id_ = pick(self.job, self._poll.id)
        return f"the {type(self.job).__name__}" if id_ is None else f"job {id_}"

    def given(self, job: object) -> None:
        """Take the job as a function gives it."""
        self.job = job

    def answered(self, response: Response[Any]) -> None:
        """Take the job as it is now."""
        super().answered(response)
        self.job = response.parsed

    def call(self) -> tuple[Operation[Any], tuple[object, ...]]:
        """Give the operation to call, and its arguments.

        It is declared to answer with the type of the job that was started, which is
        narrower than what it may answer. TypeError where the job lacks an argument.
        """
        if self._operation is None:
            declared = self._poll.declared()
            named = is_model(self.job)
            self._operation = (
                _narrowed(declared, type(self.job).__name__) if named else declared
            )
        declared = self._operation
        in_path = [p.name for p in declared.parameters if p.location == "path"]
        values = {name: pick(self.job, name) for name in in_path[:-1]}
        values[in_path[-1]] = pick(self.job, self._poll.id)
        lacking = [name for name in in_path if values[name] is None]
        if lacking:
            raise TypeError(
                f"{self.title()} does not say its {lacking[0]}, which {declared.id} "
                "takes: give poll=lambda: …, which asks for it anew"
            )
        return declared, tuple(
            values[p.name] if p.location == "path" else None
            for p in declared.parameters
        )


@cache
def _narrowed(declared: Operation[Any], name: str) -> Operation[Any]:
    """Give an operation whose answer is of the class of a name where it succeeds."""
    narrowed = {
        status: name if str(status).startswith("2") else answer
        for status, answer in declared.responses.items()
    }
    return declared.replaced(responses=narrowed)


def _poll_by_function(polls: Sequence[Poll], job: object) -> Poll:
    """Say where the state of a job stands that a function of the caller gives anew."""
    name = type(job).__name__
    known = next((poll for poll in polls if name in poll.jobs), None)
    if known is not None:
        return known
    for path in (*(poll.state for poll in polls), *_STATES):
        if pick(job, path) is not None:
            return Poll("", (), state=path)
    raise TypeError(f"a {name} has no state: nothing to wait for")


_STATES: Final = (
    "state",
    "status",
    "provisioningState",
    "properties.provisioningState",
)


class WaitAtURL(Wait):
    """Work that an address reports on, which the first answer named."""

    def __init__(
        self, first: Response[Any], timeout: float | None, interval: float
    ) -> None:
        super().__init__(first.parsed, timeout, interval)
        places = {name: first.headers.get(name) for name in _PLACES}
        url: str | None = next((each for each in places.values() if each), None)
        if url is None:
            raise TypeError(
                f"the answer of {first.url} names no place to ask: it has none of the "
                f"headers {', '.join(_PLACES)}"
            )
        self.url = urljoin(first.url, url)
        self._status = 202
        self._result = ""
        location = places["location"]
        self._is_monitor = url != location
        if location and location != url:
            self._result = urljoin(first.url, location)
        elif first.status_code == 201 and not location:
            self._result = first.url
        self.heed(first.headers)

    def answered(self, response: Response[Any]) -> None:
        """Take what the address says now; a redirect may lead to another one."""
        super().answered(response)
        self.job, self._status = response.parsed, response.status_code
        if self._status in _MOVED:
            self.url = urljoin(self.url, response.headers["location"])
            self._status = 202

    def outcome(self) -> Outcome:
        """What the answer says: a state, or by its status that the work goes on.

        A redirect leads to the result of work that is done (303 See Other, and 302 as it
        is used), or to another address of the same (301, 307, 308; RFC 9110, 15.4). What
        `Location` leads to may be the result itself, whose state can be any word; the
        addresses of the other headers give nothing but states.
        """
        if self._status >= 300:
            return "done"
        state = self._state()
        if state is None or self.response is None:
            return "running" if self._status == 202 else "done"
        goes_on = self._is_monitor or self._status == 202 or self._named is not None
        if not goes_on and not isinstance(state, bool) and not is_known(state):
            return "done"
        return outcome(state, (), (), error=has_error(self.job))

    def _state(self) -> object:
        names = (*_STATES, "done")
        found = (pick(self.job, name) for name in names)
        return next((each for each in found if isinstance(each, str | bool)), None)

    def state(self) -> str:
        """The text of the job's state; empty where it has none."""
        state = self._state()
        return "" if state is None else str(state)

    def title(self) -> str:
        """What to call the job in an error."""
        return f"the work at {redacted(self.url)}"

    def result(self) -> str:
        """Give the address of the result; empty where the last answer has it."""
        if self._status >= 300 and self.response is not None:
            return urljoin(self.url, self.response.headers["location"])
        where = pick(self.job, "resourceLocation")
        if isinstance(where, str):
            return urljoin(self.url, where)
        return "" if self._result == self.url else self._result


def wait_for(
    polls: Sequence[Poll],
    job: Any,
    timeout: float | None,
    interval: float,
    *,
    by_function: bool,
) -> WaitForModel | WaitAtURL:
    """Begin to wait; TypeError for what is no job."""
    if by_function:
        return WaitForModel(_poll_by_function(polls, job), job, timeout, interval)
    if isinstance(job, Response):
        response = cast("Response[object]", job)
        if any(name in response.headers for name in _PLACES):
            return WaitAtURL(response, timeout, interval)
        job = response.parsed
        wait = WaitForModel(poll_of(polls, job), job, timeout, interval)
        wait.answered(response)
        return wait
    return WaitForModel(poll_of(polls, job), job, timeout, interval)


def see_other(error: StatusError) -> Response[Any]:
    """Give the answer that leads elsewhere; raises the error where it does not."""
    response = error.response
    if (
        response is None
        or response.status_code not in _ELSEWHERE
        or not response.headers.get("location")
    ):
        raise error
    return response

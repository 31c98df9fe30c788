"""What the state of a job says: that it is done, that it failed, or that it goes on.

No specification names the states of a job. These are the words that APIs use, compared
without capitals and without what stands between words (`TIMED_OUT`, `timed-out`).
"""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from .json_paths import pick

Outcome: TypeAlias = Literal["done", "failed", "running"]

DONE: Final = frozenset(
    {
        "complete",
        "completed",
        "completedsuccessfully",
        "done",
        "exported",
        "finished",
        "imported",
        "processed",
        "ready",
        "succeeded",
        "success",
        "successful",
    }
)
FAILED: Final = frozenset(
    {
        "abandoned",
        "aborted",
        "canceled",
        "cancelled",
        "crashed",
        "dead",
        "deadletter",
        "error",
        "errored",
        "expired",
        "fail",
        "failed",
        "failure",
        "incomplete",
        "interrupted",
        "killed",
        "rejected",
        "revoked",
        "skipped",
        "stopped",
        "terminated",
        "timedout",
        "timeout",
    }
)
RUNNING: Final = frozenset(
    {
        "accepted",
        "active",
        "cancelling",
        "created",
        "enqueued",
        "executing",
        "exporting",
        "finalizing",
        "importing",
        "inprogress",
        "new",
        "notstarted",
        "pending",
        "preparing",
        "processing",
        "progress",
        "queued",
        "requested",
        "retry",
        "retrying",
        "running",
        "scheduled",
        "started",
        "starting",
        "submitted",
        "validating",
        "validatingfiles",
        "waiting",
        "working",
    }
)

_ERRORS: Final = ("error", "errors", "failure", "exception")
_TEXTS: Final = (
    "human_readable_error",
    "error_message",
    "errorMessage",
    "error",
    "failure_reason",
    "failureReason",
    "message",
    "detail",
    "reason",
    "status_message",
    "statusMessage",
)
"""Properties that say why a job failed, the likeliest first."""


def plain(name: str) -> str:
    """Give a name in lower case, without anything but letters and digits."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def outcome(
    state: object, done: tuple[str, ...], failed: tuple[str, ...], *, error: bool
) -> Outcome:
    """Say what a state means.

    `done` are the states that mean success, as this API writes them, by default the usual
    words; `failed` are such as mean failure beside the usual words. A state that is true
    or false says whether the job has come to its end, and `error` whether it has an error
    then.
    """
    if isinstance(state, bool):
        return ("failed" if error else "done") if state else "running"
    text = str(state)
    if text in done:
        return "done"
    word = plain(text)
    if text in failed or word in FAILED:
        return "failed"
    return "done" if word in DONE and not done else "running"


def is_known(state: object) -> bool:
    """Tell whether the state is one of the usual words."""
    word = plain(str(state))
    return word in DONE or word in FAILED or word in RUNNING


def has_error(job: object) -> bool:
    """Tell whether a job as JSON has an error."""
    return any(pick(job, name) for name in _ERRORS)


def reason(job: object) -> str:
    """Give what a job as JSON says of why it failed; empty where it says nothing."""
    for name in _TEXTS:
        for path in (name, f"{name}.message", f"{name}.detail", f"{name}.code"):
            text = pick(job, path)
            if isinstance(text, str) and text.strip():
                return text.strip()
    return ""

"""The errors of waiting for a job."""

# ruff: noqa: N818

from __future__ import annotations

from typing import Any

from .errors import ApiError
from .result import Response


class JobError(ApiError):
    """A job that was waited for did not come to its result.

    - `job`: the job as it was asked for last, of the type of the one that was started.
    - `state`: the text of its state, empty where it says none.
    """

    def __init__(
        self,
        message: str = "",
        *,
        job: Any = None,
        state: str = "",
        response: Response[Any] | None = None,
    ) -> None:
        super().__init__(message, response=response)
        self.job = job
        self.state = state


class JobFailed(JobError):
    """The job failed, was cancelled or expired."""


class JobTimeout(JobError):
    """The job has not come to its end in time; it goes on."""


class JobWaitStopped(JobError):
    """The event that stops the waiting was set; the job goes on."""

"""The operations with the tag "Jobs"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    path,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CANCEL_JOB: Operation[models.JobTypeJob] = Operation(
    "cancel_job",
    "POST",
    "/api/jobs/{job_id}/cancel/",
    parameters=(path("job_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "JobTypeJob",
        400: "ErrorJobNotCancellable81a3",
        404: "ErrorJobDoesNotExistDc50",
    },
)
_CREATE_JOB: Operation[models.JobTypeJob] = Operation(
    "create_job",
    "POST",
    "/api/jobs/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "JobTypeJob",
        400: "ErrorUserNotInGroup2985",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_GET_JOB: Operation[models.JobTypeJob] = Operation(
    "get_job",
    "GET",
    "/api/jobs/{job_id}/",
    parameters=(path("job_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "JobTypeJob", 404: "ErrorJobDoesNotExistDc50"},
)
_LIST_JOB: Operation[models.ListJobResponse] = Operation(
    "list_job",
    "GET",
    "/api/jobs/",
    parameters=(query("job_ids", explode=False), query("states", explode=False)),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "ListJobResponse"},
)


class Jobs(Group):
    """The operations with the tag "Jobs"."""

    @property
    def with_response(self) -> JobsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return JobsWithResponse(self._client)

    def cancel_job(
        self, job_id: int, *, options: RequestOptions | None = None
    ) -> models.JobTypeJob:
        """POST /api/jobs/{job_id}/cancel/"""
        return self._call(_CANCEL_JOB, options, None, job_id)

    def create_job(
        self,
        body: inputs.JobTypeCreateJob | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobTypeJob:
        """POST /api/jobs/"""
        return self._call(_CREATE_JOB, options, body)

    def get_job(
        self, job_id: int, *, options: RequestOptions | None = None
    ) -> models.JobTypeJob:
        """GET /api/jobs/{job_id}/"""
        return self._call(_GET_JOB, options, None, job_id)

    def list_job(
        self,
        *,
        job_ids: Sequence[str] | None = None,
        states: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ListJobResponse:
        """GET /api/jobs/"""
        return self._call(_LIST_JOB, options, None, job_ids, states)


class JobsWithResponse(ResponseGroup):
    """The methods of `Jobs`, giving the whole response."""

    _sync = Jobs
    cancel_job = with_response(_sync.cancel_job)
    create_job = with_response(_sync.create_job)
    get_job = with_response(_sync.get_job)
    list_job = with_response(_sync.list_job)


class AsyncJobs(AsyncGroup):
    """The methods of `Jobs`, to be awaited."""

    _sync = Jobs

    @property
    def with_response(self) -> AsyncJobsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncJobsWithResponse(self._client)

    cancel_job = asynchronous(_sync.cancel_job)
    create_job = asynchronous(_sync.create_job)
    get_job = asynchronous(_sync.get_job)
    list_job = asynchronous(_sync.list_job)


class AsyncJobsWithResponse(AsyncResponseGroup):
    """The methods of `Jobs`, awaited, giving the whole response."""

    _sync = JobsWithResponse
    cancel_job = asynchronous(_sync.cancel_job)
    create_job = asynchronous(_sync.create_job)
    get_job = asynchronous(_sync.get_job)
    list_job = asynchronous(_sync.list_job)

"""The operations with the tag "Jobs"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class JobsService(Service):
    """The operations with the tag "Jobs"."""

    async def cancel_job(
        self, request: Request, job_id: int
    ) -> models.JobTypeJob | Response:
        """POST /api/jobs/{job_id}/cancel/"""
        raise NotImplementedByServer

    async def create_job(
        self, request: Request, body: inputs.JobTypeCreateJob | None = None
    ) -> models.JobTypeJob | Response:
        """POST /api/jobs/"""
        raise NotImplementedByServer

    async def get_job(
        self, request: Request, job_id: int
    ) -> models.JobTypeJob | Response:
        """GET /api/jobs/{job_id}/"""
        raise NotImplementedByServer

    async def list_job(
        self,
        request: Request,
        *,
        job_ids: list[str] | None = None,
        states: list[str] | None = None,
    ) -> models.ListJobResponse | Response:
        """GET /api/jobs/"""
        raise NotImplementedByServer

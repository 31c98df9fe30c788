"""The operations with the tag "Health"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class HealthService(Service):
    """The operations with the tag "Health"."""

    async def celery_queue_size_check(
        self, request: Request, *, queue: str | None = None
    ) -> str | Response:
        """GET /api/_health/celery-queue/"""
        raise NotImplementedByServer

    async def email_tester(
        self, request: Request, body: inputs.EmailTesterRequest
    ) -> models.EmailTesterResponse | Response:
        """POST /api/_health/email/"""
        raise NotImplementedByServer

    async def full_health_check(
        self, request: Request
    ) -> models.FullHealthCheck | Response:
        """GET /api/_health/full/"""
        raise NotImplementedByServer

"""The operations with the tag "Database table view export"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewExportService(Service):
    """The operations with the tag "Database table view export"."""

    async def export_publicly_shared_view(
        self, request: Request, slug: str, body: inputs.Export | None = None
    ) -> models.ExportJob | Response:
        """POST /api/database/view/{slug}/export-public-view/"""
        raise NotImplementedByServer

    async def get_public_view_export_job(
        self, request: Request, job_id: str
    ) -> models.ExportJob | Response:
        """GET /api/database/view/get-public-view-export/{job_id}/"""
        raise NotImplementedByServer

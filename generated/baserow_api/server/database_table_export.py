"""The operations with the tag "Database table export"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableExportService(Service):
    """The operations with the tag "Database table export"."""

    async def export_table(
        self, request: Request, table_id: int, body: inputs.Export | None = None
    ) -> models.ExportJob | Response:
        """POST /api/database/export/table/{table_id}/"""
        raise NotImplementedByServer

    async def get_export_job(
        self, request: Request, job_id: int
    ) -> models.ExportJob | Response:
        """GET /api/database/export/{job_id}/"""
        raise NotImplementedByServer

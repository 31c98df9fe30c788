"""The operations with the tag "Database table form view"."""

from __future__ import annotations

from typing import Any

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableFormViewService(Service):
    """The operations with the tag "Database table form view"."""

    async def get_meta_database_table_form_view(
        self, request: Request, slug: str
    ) -> models.PublicFormView | Response:
        """GET /api/database/views/form/{slug}/submit/"""
        raise NotImplementedByServer

    async def submit_database_table_form_view(
        self, request: Request, slug: str, body: dict[str, Any] | None = None
    ) -> models.FormViewSubmitted | Response:
        """POST /api/database/views/form/{slug}/submit/"""
        raise NotImplementedByServer

    async def upload_file_form_view(
        self, request: Request, slug: str, body: inputs.UploadFileFormViewRequest
    ) -> models.UserFile | Response:
        """POST /api/database/views/form/{slug}/upload-file/"""
        raise NotImplementedByServer

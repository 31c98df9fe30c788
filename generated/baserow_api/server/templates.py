"""The operations with the tag "Templates"."""

from __future__ import annotations

from uuid import UUID

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class TemplatesService(Service):
    """The operations with the tag "Templates"."""

    async def install_template(
        self,
        request: Request,
        workspace_id: int,
        template_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> list[models.ApplicationApplication] | Response:
        """POST /api/templates/install/{workspace_id}/{template_id}/"""
        raise NotImplementedByServer

    async def install_template_async(
        self,
        request: Request,
        workspace_id: int,
        template_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.InstallTemplateJobTypeResponse | Response:
        """POST /api/templates/install/{workspace_id}/{template_id}/async/"""
        raise NotImplementedByServer

    async def list_templates(
        self, request: Request
    ) -> list[models.TemplateCategories] | Response:
        """GET /api/templates/"""
        raise NotImplementedByServer

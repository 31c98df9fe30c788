"""The operations with the tag "Applications"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class ApplicationsService(Service):
    """The operations with the tag "Applications"."""

    async def duplicate_application_async(
        self,
        request: Request,
        application_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DuplicateApplicationJobTypeResponse | Response:
        """POST /api/applications/{application_id}/duplicate/async/"""
        raise NotImplementedByServer

    async def list_all_applications(
        self, request: Request
    ) -> list[models.ApplicationApplication] | Response:
        """GET /api/applications/"""
        raise NotImplementedByServer

    async def workspace_create_application(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.ApplicationBaseApplicationCreatePolymorphic | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ApplicationApplication | Response:
        """POST /api/applications/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def workspace_delete_application(
        self,
        request: Request,
        application_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/applications/{application_id}/"""
        raise NotImplementedByServer

    async def workspace_get_application(
        self, request: Request, application_id: int
    ) -> models.ApplicationApplication | Response:
        """GET /api/applications/{application_id}/"""
        raise NotImplementedByServer

    async def workspace_list_applications(
        self, request: Request, workspace_id: int
    ) -> list[models.ApplicationApplication] | Response:
        """GET /api/applications/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def workspace_order_applications(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.OrderApplications,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/applications/workspace/{workspace_id}/order/"""
        raise NotImplementedByServer

    async def workspace_update_application(
        self,
        request: Request,
        application_id: int,
        body: inputs.PatchedApplicationBaseApplicationUpdatePolymorphic | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ApplicationApplication | Response:
        """PATCH /api/applications/{application_id}/"""
        raise NotImplementedByServer

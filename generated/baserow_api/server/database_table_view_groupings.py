"""The operations with the tag "Database table view groupings"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewGroupingsService(Service):
    """The operations with the tag "Database table view groupings"."""

    async def create_database_table_view_group(
        self,
        request: Request,
        view_id: int,
        body: inputs.CreateViewGroupBy,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewGroupBy | Response:
        """POST /api/database/views/{view_id}/group_bys/"""
        raise NotImplementedByServer

    async def delete_database_table_view_group(
        self,
        request: Request,
        view_group_by_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/group_by/{view_group_by_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_group(
        self, request: Request, view_group_by_id: int
    ) -> models.ViewGroupBy | Response:
        """GET /api/database/views/group_by/{view_group_by_id}/"""
        raise NotImplementedByServer

    async def list_database_table_view_groupings(
        self, request: Request, view_id: int
    ) -> list[models.ViewGroupBy] | Response:
        """GET /api/database/views/{view_id}/group_bys/"""
        raise NotImplementedByServer

    async def update_database_table_view_group(
        self,
        request: Request,
        view_group_by_id: int,
        body: inputs.PatchedUpdateViewGroupBy | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewGroupBy | Response:
        """PATCH /api/database/views/group_by/{view_group_by_id}/"""
        raise NotImplementedByServer

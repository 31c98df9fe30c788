"""The operations with the tag "Database table view sortings"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewSortingsService(Service):
    """The operations with the tag "Database table view sortings"."""

    async def create_database_table_view_sort(
        self,
        request: Request,
        view_id: int,
        body: inputs.CreateViewSort,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewSort | Response:
        """POST /api/database/views/{view_id}/sortings/"""
        raise NotImplementedByServer

    async def delete_database_table_view_sort(
        self,
        request: Request,
        view_sort_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/sort/{view_sort_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_sort(
        self, request: Request, view_sort_id: int
    ) -> models.ViewSort | Response:
        """GET /api/database/views/sort/{view_sort_id}/"""
        raise NotImplementedByServer

    async def list_database_table_view_sortings(
        self, request: Request, view_id: int
    ) -> list[models.ViewSort] | Response:
        """GET /api/database/views/{view_id}/sortings/"""
        raise NotImplementedByServer

    async def update_database_table_view_sort(
        self,
        request: Request,
        view_sort_id: int,
        body: inputs.PatchedUpdateViewSort | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewSort | Response:
        """PATCH /api/database/views/sort/{view_sort_id}/"""
        raise NotImplementedByServer

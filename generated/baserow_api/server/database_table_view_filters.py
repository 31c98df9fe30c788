"""The operations with the tag "Database table view filters"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewFiltersService(Service):
    """The operations with the tag "Database table view filters"."""

    async def create_database_table_view_filter(
        self,
        request: Request,
        view_id: int,
        body: inputs.CreateViewFilter,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewFilter | Response:
        """POST /api/database/views/{view_id}/filters/"""
        raise NotImplementedByServer

    async def create_database_table_view_filter_group(
        self,
        request: Request,
        view_id: int,
        body: inputs.CreateViewFilterGroup | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewFilterGroup | Response:
        """POST /api/database/views/{view_id}/filter-groups/"""
        raise NotImplementedByServer

    async def delete_database_table_view_filter(
        self,
        request: Request,
        view_filter_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/filter/{view_filter_id}/"""
        raise NotImplementedByServer

    async def delete_database_table_view_filter_group(
        self,
        request: Request,
        view_filter_group_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/filter-group/{view_filter_group_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_filter(
        self, request: Request, view_filter_id: int
    ) -> models.ViewFilter | Response:
        """GET /api/database/views/filter/{view_filter_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_filter_group(
        self, request: Request, view_filter_group_id: int
    ) -> models.ViewFilterGroup | Response:
        """GET /api/database/views/filter-group/{view_filter_group_id}/"""
        raise NotImplementedByServer

    async def list_database_table_view_filters(
        self, request: Request, view_id: int
    ) -> list[models.ViewFilter] | Response:
        """GET /api/database/views/{view_id}/filters/"""
        raise NotImplementedByServer

    async def update_database_table_view_filter(
        self,
        request: Request,
        view_filter_id: int,
        body: inputs.PatchedUpdateViewFilter | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewFilter | Response:
        """PATCH /api/database/views/filter/{view_filter_id}/"""
        raise NotImplementedByServer

    async def update_database_table_view_filter_group(
        self,
        request: Request,
        view_filter_group_id: int,
        body: inputs.PatchedUpdateViewFilterGroup | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewFilterGroup | Response:
        """PATCH /api/database/views/filter-group/{view_filter_group_id}/"""
        raise NotImplementedByServer

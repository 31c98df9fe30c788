"""The operations with the tag "Database table view decorations"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewDecorationsService(Service):
    """The operations with the tag "Database table view decorations"."""

    async def create_database_table_view_decoration(
        self,
        request: Request,
        view_id: int,
        body: inputs.DecoratorValueProviderTypeCreateViewDecoration | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DecoratorValueProviderTypeViewDecoration | Response:
        """POST /api/database/views/{view_id}/decorations/"""
        raise NotImplementedByServer

    async def delete_database_table_view_decoration(
        self,
        request: Request,
        view_decoration_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/decoration/{view_decoration_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_decoration(
        self, request: Request, view_decoration_id: int
    ) -> models.DecoratorValueProviderTypeViewDecoration | Response:
        """GET /api/database/views/decoration/{view_decoration_id}/"""
        raise NotImplementedByServer

    async def list_database_table_view_decorations(
        self, request: Request, view_id: int
    ) -> list[models.DecoratorValueProviderTypeViewDecoration] | Response:
        """GET /api/database/views/{view_id}/decorations/"""
        raise NotImplementedByServer

    async def update_database_table_view_decoration(
        self,
        request: Request,
        view_decoration_id: int,
        body: (
            inputs.PatchedDecoratorValueProviderTypeUpdateViewDecoration | None
        ) = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DecoratorValueProviderTypeViewDecoration | Response:
        """PATCH /api/database/views/decoration/{view_decoration_id}/"""
        raise NotImplementedByServer

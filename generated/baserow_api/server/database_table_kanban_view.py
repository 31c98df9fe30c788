"""The operations with the tag "Database table kanban view"."""

from __future__ import annotations

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableKanbanViewService(Service):
    """The operations with the tag "Database table kanban view"."""

    async def list_database_table_kanban_view_rows(
        self,
        request: Request,
        view_id: int,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        select_option: str | None = None,
    ) -> models.KanbanViewExampleResponse | Response:
        """GET /api/database/views/kanban/{view_id}/"""
        raise NotImplementedByServer

    async def public_list_database_table_kanban_view_rows(
        self,
        request: Request,
        slug: str,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        select_option: str | None = None,
    ) -> models.KanbanViewExampleResponse | Response:
        """GET /api/database/views/kanban/{slug}/public/rows/"""
        raise NotImplementedByServer

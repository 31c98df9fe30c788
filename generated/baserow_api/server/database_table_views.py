"""The operations with the tag "Database table views"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableViewsService(Service):
    """The operations with the tag "Database table views"."""

    async def calendar_ical_feed(
        self, request: Request, ical_slug: str, *, client_session_id: UUID | None = None
    ) -> bytes | Response:
        """GET /api/database/views/calendar/{ical_slug}.ics"""
        raise NotImplementedByServer

    async def create_database_table_view(
        self,
        request: Request,
        table_id: int,
        body: inputs.ViewCreateView | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        include: list[str] | None = None,
    ) -> models.ViewView | Response:
        """POST /api/database/views/table/{table_id}/"""
        raise NotImplementedByServer

    async def database_table_public_view_link_row_field_lookup(
        self,
        request: Request,
        slug: str,
        field_id: int,
        *,
        search: str | None = None,
        search_mode: str | None = None,
    ) -> models.PaginationSerializerLinkRowValue | Response:
        """GET /api/database/views/{slug}/link-row-field-lookup/{field_id}/"""
        raise NotImplementedByServer

    async def delete_database_table_view(
        self,
        request: Request,
        view_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/database/views/{view_id}/"""
        raise NotImplementedByServer

    async def duplicate_database_table_view(
        self,
        request: Request,
        view_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewView | Response:
        """POST /api/database/views/{view_id}/duplicate/"""
        raise NotImplementedByServer

    async def get_database_table_view(
        self, request: Request, view_id: int, *, include: list[str] | None = None
    ) -> models.ViewView | Response:
        """GET /api/database/views/{view_id}/"""
        raise NotImplementedByServer

    async def get_database_table_view_field_options(
        self, request: Request, view_id: int
    ) -> models.ViewFieldOptions | Response:
        """GET /api/database/views/{view_id}/field-options/"""
        raise NotImplementedByServer

    async def get_public_view_info(
        self, request: Request, slug: str
    ) -> models.PublicViewInfo | Response:
        """GET /api/database/views/{slug}/public/info/"""
        raise NotImplementedByServer

    async def get_public_view_row(
        self, request: Request, slug: str, row_id: int
    ) -> models.ExamplePublicRowResponseSerializerWithUserFieldNames | Response:
        """GET /api/database/views/{slug}/row/{row_id}/"""
        raise NotImplementedByServer

    async def list_database_table_views(
        self,
        request: Request,
        table_id: int,
        *,
        include: list[str] | None = None,
        limit: int | None = None,
        type: str | None = None,
    ) -> list[models.ViewView] | Response:
        """GET /api/database/views/table/{table_id}/"""
        raise NotImplementedByServer

    async def order_database_table_views(
        self,
        request: Request,
        table_id: int,
        body: inputs.OrderViews,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/database/views/table/{table_id}/order/"""
        raise NotImplementedByServer

    async def premium_view_attributes_update(
        self,
        request: Request,
        view_id: int,
        body: inputs.PatchedUpdatePremiumViewAttributes | None = None,
    ) -> models.View | Response:
        """PATCH /api/database/view/{view_id}/premium"""
        raise NotImplementedByServer

    async def public_view_token_auth(
        self, request: Request, slug: str, body: inputs.PublicViewAuthRequest
    ) -> models.PublicViewAuthResponse | Response:
        """POST /api/database/views/{slug}/public/auth/"""
        raise NotImplementedByServer

    async def rotate_calendar_view_ical_feed_slug(
        self,
        request: Request,
        view_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewView | Response:
        """POST /api/database/views/calendar/{view_id}/ical_slug_rotate/"""
        raise NotImplementedByServer

    async def rotate_database_view_slug(
        self,
        request: Request,
        view_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewView | Response:
        """POST /api/database/views/{view_id}/rotate-slug/"""
        raise NotImplementedByServer

    async def update_database_table_view(
        self,
        request: Request,
        view_id: int,
        body: inputs.PatchedViewUpdateView | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        include: list[str] | None = None,
    ) -> models.ViewView | Response:
        """PATCH /api/database/views/{view_id}/"""
        raise NotImplementedByServer

    async def update_database_table_view_field_options(
        self,
        request: Request,
        view_id: int,
        body: inputs.PatchedViewFieldOptions | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.ViewFieldOptions | Response:
        """PATCH /api/database/views/{view_id}/field-options/"""
        raise NotImplementedByServer

"""The operations with the tag "Database table gallery view"."""

from __future__ import annotations

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableGalleryViewService(Service):
    """The operations with the tag "Database table gallery view"."""

    async def list_database_table_gallery_view_rows(
        self,
        request: Request,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        order_by: list[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
    ) -> (
        models.PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse
        | Response
    ):
        """GET /api/database/views/gallery/{view_id}/"""
        raise NotImplementedByServer

    async def public_list_database_table_gallery_view_rows(
        self,
        request: Request,
        slug: str,
        *,
        count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        include_fields: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        order_by: list[str] | None = None,
        page: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
    ) -> (
        models.PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse
        | Response
    ):
        """GET /api/database/views/gallery/{slug}/public/rows/"""
        raise NotImplementedByServer

"""The operations with the tag "Database table grid view"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableGridViewService(Service):
    """The operations with the tag "Database table grid view"."""

    async def filter_database_table_grid_view_rows(
        self, request: Request, view_id: int, body: inputs.GridViewFilter
    ) -> list[models.ExampleRowResponse] | Response:
        """POST /api/database/views/grid/{view_id}/"""
        raise NotImplementedByServer

    async def get_database_table_grid_view_field_aggregation(
        self,
        request: Request,
        view_id: int,
        field_id: int,
        *,
        include: list[str] | None = None,
        type: str | None = None,
    ) -> models.GetDatabaseTableGridViewFieldAggregationResponse | Response:
        """GET /api/database/views/grid/{view_id}/aggregation/{field_id}/"""
        raise NotImplementedByServer

    async def get_database_table_grid_view_field_aggregations(
        self,
        request: Request,
        view_id: int,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
    ) -> models.GetDatabaseTableGridViewFieldAggregationsResponse | Response:
        """GET /api/database/views/grid/{view_id}/aggregations/"""
        raise NotImplementedByServer

    async def get_database_table_public_grid_view_field_aggregations(
        self,
        request: Request,
        slug: str,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
    ) -> models.GetDatabaseTablePublicGridViewFieldAggregationsResponse | Response:
        """GET /api/database/views/grid/{slug}/public/aggregations/"""
        raise NotImplementedByServer

    async def list_database_table_grid_view_rows(
        self,
        request: Request,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
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
        models.PaginationSerializerWithGridViewFieldOptionsExampleRowResponse | Response
    ):
        """GET /api/database/views/grid/{view_id}/"""
        raise NotImplementedByServer

    async def public_list_database_table_grid_view_rows(
        self,
        request: Request,
        slug: str,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        group_by: str | None = None,
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
        models.PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse
        | Response
    ):
        """GET /api/database/views/grid/{slug}/public/rows/"""
        raise NotImplementedByServer

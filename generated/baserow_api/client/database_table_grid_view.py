"""The operations with the tag "Database table grid view"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import JSON_OR_FORM, Operation, Pages, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_FILTER_DATABASE_TABLE_GRID_VIEW_ROWS: Operation[list[models.ExampleRowResponse]] = (
    Operation(
        "filter_database_table_grid_view_rows",
        "POST",
        "/api/database/views/grid/{view_id}/",
        parameters=(path("view_id"),),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "list[ExampleRowResponse]",
            400: "ErrorUserNotInGroup0984",
            404: "ErrorGridDoesNotExistB0b8",
        },
    )
)
_GET_DATABASE_TABLE_GRID_VIEW_FIELD_AGGREGATION: Operation[
    models.GetDatabaseTableGridViewFieldAggregationResponse
] = Operation(
    "get_database_table_grid_view_field_aggregation",
    "GET",
    "/api/database/views/grid/{view_id}/aggregation/{field_id}/",
    parameters=(
        path("view_id"),
        path("field_id"),
        query("include", explode=False),
        query("type"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "GetDatabaseTableGridViewFieldAggregationResponse",
        400: "ErrorUserNotInGroupF67e",
        404: "ErrorFieldDoesNotExist8a46",
    },
)
_GET_DATABASE_TABLE_GRID_VIEW_FIELD_AGGREGATIONS: Operation[
    models.GetDatabaseTableGridViewFieldAggregationsResponse
] = Operation(
    "get_database_table_grid_view_field_aggregations",
    "GET",
    "/api/database/views/grid/{view_id}/aggregations/",
    parameters=(
        path("view_id"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("include", explode=False),
        query("search"),
        query("search_mode"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "GetDatabaseTableGridViewFieldAggregationsResponse",
        400: "ErrorUserNotInGroup1e84",
        404: "ErrorGridDoesNotExistB0b8",
    },
)
_GET_DATABASE_TABLE_PUBLIC_GRID_VIEW_FIELD_AGGREGATIONS: Operation[
    models.GetDatabaseTablePublicGridViewFieldAggregationsResponse
] = Operation(
    "get_database_table_public_grid_view_field_aggregations",
    "GET",
    "/api/database/views/grid/{slug}/public/aggregations/",
    parameters=(
        path("slug"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("include", explode=False),
        query("search"),
        query("search_mode"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "GetDatabaseTablePublicGridViewFieldAggregationsResponse",
        400: "ErrorFilterFieldNotFound6d2c",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorGridDoesNotExistB0b8",
    },
)
_LIST_DATABASE_TABLE_GRID_VIEW_ROWS: Operation[
    models.PaginationSerializerWithGridViewFieldOptionsExampleRowResponse
] = Operation(
    "list_database_table_grid_view_rows",
    "GET",
    "/api/database/views/grid/{view_id}/",
    parameters=(
        path("view_id"),
        query("count"),
        query("exclude_count"),
        query("exclude_fields"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("include", explode=False),
        query("include_fields"),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("order_by", explode=False),
        query("page"),
        query("search"),
        query("search_mode"),
        query("size"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PaginationSerializerWithGridViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroupDf0a",
        404: "ErrorGridDoesNotExistC4b0",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_PUBLIC_LIST_DATABASE_TABLE_GRID_VIEW_ROWS: Operation[
    models.PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse
] = Operation(
    "public_list_database_table_grid_view_rows",
    "GET",
    "/api/database/views/grid/{slug}/public/rows/",
    parameters=(
        path("slug"),
        query("count"),
        query("exclude_count"),
        query("exclude_fields"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("group_by"),
        query("include", explode=False),
        query("include_fields"),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("order_by", explode=False),
        query("page"),
        query("search"),
        query("search_mode"),
        query("size"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroupDf0a",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorGridDoesNotExistC4b0",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)


class DatabaseTableGridView(Group):
    """The operations with the tag "Database table grid view"."""

    @property
    def with_response(self) -> DatabaseTableGridViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableGridViewWithResponse(self._client)

    def filter_database_table_grid_view_rows(
        self,
        view_id: int,
        body: inputs.GridViewFilter,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.ExampleRowResponse]:
        """POST /api/database/views/grid/{view_id}/"""
        return self._call(_FILTER_DATABASE_TABLE_GRID_VIEW_ROWS, options, body, view_id)

    def get_database_table_grid_view_field_aggregation(
        self,
        view_id: int,
        field_id: int,
        *,
        include: Sequence[str] | None = None,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.GetDatabaseTableGridViewFieldAggregationResponse:
        """GET /api/database/views/grid/{view_id}/aggregation/{field_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_GRID_VIEW_FIELD_AGGREGATION,
            options,
            None,
            view_id,
            field_id,
            include,
            type,
        )

    def get_database_table_grid_view_field_aggregations(
        self,
        view_id: int,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.GetDatabaseTableGridViewFieldAggregationsResponse:
        """GET /api/database/views/grid/{view_id}/aggregations/"""
        return self._call(
            _GET_DATABASE_TABLE_GRID_VIEW_FIELD_AGGREGATIONS,
            options,
            None,
            view_id,
            filter_field_filter,
            filter_type,
            filters,
            include,
            search,
            search_mode,
        )

    def get_database_table_public_grid_view_field_aggregations(
        self,
        slug: str,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.GetDatabaseTablePublicGridViewFieldAggregationsResponse:
        """GET /api/database/views/grid/{slug}/public/aggregations/"""
        return self._call(
            _GET_DATABASE_TABLE_PUBLIC_GRID_VIEW_FIELD_AGGREGATIONS,
            options,
            None,
            slug,
            filter_field_filter,
            filter_type,
            filters,
            include,
            search,
            search_mode,
        )

    def list_database_table_grid_view_rows(
        self,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        include_fields: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        order_by: Sequence[str] | None = None,
        page: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerWithGridViewFieldOptionsExampleRowResponse:
        """GET /api/database/views/grid/{view_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_GRID_VIEW_ROWS,
            options,
            None,
            view_id,
            count,
            exclude_count,
            exclude_fields,
            filter_field_filter,
            filter_type,
            filters,
            include,
            include_fields,
            limit,
            limit_linked_items,
            offset,
            order_by,
            page,
            search,
            search_mode,
            size,
        )

    def iter_list_database_table_grid_view_rows(
        self,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        include_fields: str | None = None,
        limit_linked_items: int | None = None,
        order_by: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.ExampleRowResponse]:
        """Iterate over the items on all pages of
        `list_database_table_grid_view_rows`.
        """
        return self._pages(
            _LIST_DATABASE_TABLE_GRID_VIEW_ROWS,
            options,
            None,
            view_id,
            count,
            exclude_count,
            exclude_fields,
            filter_field_filter,
            filter_type,
            filters,
            include,
            include_fields,
            None,
            limit_linked_items,
            None,
            order_by,
            None,
            search,
            search_mode,
            size,
        )

    def public_list_database_table_grid_view_rows(
        self,
        slug: str,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        group_by: str | None = None,
        include: Sequence[str] | None = None,
        include_fields: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        order_by: Sequence[str] | None = None,
        page: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse:
        """GET /api/database/views/grid/{slug}/public/rows/"""
        return self._call(
            _PUBLIC_LIST_DATABASE_TABLE_GRID_VIEW_ROWS,
            options,
            None,
            slug,
            count,
            exclude_count,
            exclude_fields,
            filter_field_filter,
            filter_type,
            filters,
            group_by,
            include,
            include_fields,
            limit,
            limit_linked_items,
            offset,
            order_by,
            page,
            search,
            search_mode,
            size,
        )

    def iter_public_list_database_table_grid_view_rows(
        self,
        slug: str,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        exclude_fields: str | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        group_by: str | None = None,
        include: Sequence[str] | None = None,
        include_fields: str | None = None,
        limit_linked_items: int | None = None,
        order_by: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.ExampleRowResponse]:
        """Iterate over the items on all pages of
        `public_list_database_table_grid_view_rows`.
        """
        return self._pages(
            _PUBLIC_LIST_DATABASE_TABLE_GRID_VIEW_ROWS,
            options,
            None,
            slug,
            count,
            exclude_count,
            exclude_fields,
            filter_field_filter,
            filter_type,
            filters,
            group_by,
            include,
            include_fields,
            None,
            limit_linked_items,
            None,
            order_by,
            None,
            search,
            search_mode,
            size,
        )


class DatabaseTableGridViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableGridView`, giving the whole response."""

    _sync = DatabaseTableGridView
    filter_database_table_grid_view_rows = with_response(
        _sync.filter_database_table_grid_view_rows,
    )
    get_database_table_grid_view_field_aggregation = with_response(
        _sync.get_database_table_grid_view_field_aggregation,
    )
    get_database_table_grid_view_field_aggregations = with_response(
        _sync.get_database_table_grid_view_field_aggregations,
    )
    get_database_table_public_grid_view_field_aggregations = with_response(
        _sync.get_database_table_public_grid_view_field_aggregations,
    )
    list_database_table_grid_view_rows = with_response(
        _sync.list_database_table_grid_view_rows,
    )
    public_list_database_table_grid_view_rows = with_response(
        _sync.public_list_database_table_grid_view_rows,
    )


class AsyncDatabaseTableGridView(AsyncGroup):
    """The methods of `DatabaseTableGridView`, to be awaited."""

    _sync = DatabaseTableGridView

    @property
    def with_response(self) -> AsyncDatabaseTableGridViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableGridViewWithResponse(self._client)

    filter_database_table_grid_view_rows = asynchronous(
        _sync.filter_database_table_grid_view_rows,
    )
    get_database_table_grid_view_field_aggregation = asynchronous(
        _sync.get_database_table_grid_view_field_aggregation,
    )
    get_database_table_grid_view_field_aggregations = asynchronous(
        _sync.get_database_table_grid_view_field_aggregations,
    )
    get_database_table_public_grid_view_field_aggregations = asynchronous(
        _sync.get_database_table_public_grid_view_field_aggregations,
    )
    list_database_table_grid_view_rows = asynchronous(
        _sync.list_database_table_grid_view_rows,
    )
    iter_list_database_table_grid_view_rows = asynchronous_pages(
        _sync.iter_list_database_table_grid_view_rows,
    )
    public_list_database_table_grid_view_rows = asynchronous(
        _sync.public_list_database_table_grid_view_rows,
    )
    iter_public_list_database_table_grid_view_rows = asynchronous_pages(
        _sync.iter_public_list_database_table_grid_view_rows,
    )


class AsyncDatabaseTableGridViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableGridView`, awaited, giving the whole response."""

    _sync = DatabaseTableGridViewWithResponse
    filter_database_table_grid_view_rows = asynchronous(
        _sync.filter_database_table_grid_view_rows,
    )
    get_database_table_grid_view_field_aggregation = asynchronous(
        _sync.get_database_table_grid_view_field_aggregation,
    )
    get_database_table_grid_view_field_aggregations = asynchronous(
        _sync.get_database_table_grid_view_field_aggregations,
    )
    get_database_table_public_grid_view_field_aggregations = asynchronous(
        _sync.get_database_table_public_grid_view_field_aggregations,
    )
    list_database_table_grid_view_rows = asynchronous(
        _sync.list_database_table_grid_view_rows,
    )
    public_list_database_table_grid_view_rows = asynchronous(
        _sync.public_list_database_table_grid_view_rows,
    )

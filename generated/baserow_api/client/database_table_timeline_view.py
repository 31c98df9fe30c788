"""The operations with the tag "Database table timeline view"."""

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
from .._runtime.operation import Operation, Pages, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .. import models
    from .._runtime.options import RequestOptions

_LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS: Operation[
    models.PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse
] = Operation(
    "list_database_table_timeline_view_rows",
    "GET",
    "/api/database/views/timeline/{view_id}/",
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
        200: "PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroupDf0a",
        404: "ErrorTimelineDoesNotExist396a",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_PUBLIC_LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS: Operation[
    models.PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse
] = Operation(
    "public_list_database_table_timeline_view_rows",
    "GET",
    "/api/database/views/timeline/{slug}/public/rows/",
    parameters=(
        path("slug"),
        query("count"),
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
        200: "PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroupDf0a",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorTimelineDoesNotExist396a",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)


class DatabaseTableTimelineView(Group):
    """The operations with the tag "Database table timeline view"."""

    @property
    def with_response(self) -> DatabaseTableTimelineViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableTimelineViewWithResponse(self._client)

    def list_database_table_timeline_view_rows(
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
    ) -> models.PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse:
        """GET /api/database/views/timeline/{view_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS,
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

    def iter_list_database_table_timeline_view_rows(
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
        `list_database_table_timeline_view_rows`.
        """
        return self._pages(
            _LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS,
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

    def public_list_database_table_timeline_view_rows(
        self,
        slug: str,
        *,
        count: bool | None = None,
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
    ) -> (
        models.PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse
    ):
        """GET /api/database/views/timeline/{slug}/public/rows/"""
        return self._call(
            _PUBLIC_LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS,
            options,
            None,
            slug,
            count,
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

    def iter_public_list_database_table_timeline_view_rows(
        self,
        slug: str,
        *,
        count: bool | None = None,
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
        `public_list_database_table_timeline_view_rows`.
        """
        return self._pages(
            _PUBLIC_LIST_DATABASE_TABLE_TIMELINE_VIEW_ROWS,
            options,
            None,
            slug,
            count,
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


class DatabaseTableTimelineViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableTimelineView`, giving the whole response."""

    _sync = DatabaseTableTimelineView
    list_database_table_timeline_view_rows = with_response(
        _sync.list_database_table_timeline_view_rows,
    )
    public_list_database_table_timeline_view_rows = with_response(
        _sync.public_list_database_table_timeline_view_rows,
    )


class AsyncDatabaseTableTimelineView(AsyncGroup):
    """The methods of `DatabaseTableTimelineView`, to be awaited."""

    _sync = DatabaseTableTimelineView

    @property
    def with_response(self) -> AsyncDatabaseTableTimelineViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableTimelineViewWithResponse(self._client)

    list_database_table_timeline_view_rows = asynchronous(
        _sync.list_database_table_timeline_view_rows,
    )
    iter_list_database_table_timeline_view_rows = asynchronous_pages(
        _sync.iter_list_database_table_timeline_view_rows,
    )
    public_list_database_table_timeline_view_rows = asynchronous(
        _sync.public_list_database_table_timeline_view_rows,
    )
    iter_public_list_database_table_timeline_view_rows = asynchronous_pages(
        _sync.iter_public_list_database_table_timeline_view_rows,
    )


class AsyncDatabaseTableTimelineViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableTimelineView`, awaited, giving the whole
    response.
    """

    _sync = DatabaseTableTimelineViewWithResponse
    list_database_table_timeline_view_rows = asynchronous(
        _sync.list_database_table_timeline_view_rows,
    )
    public_list_database_table_timeline_view_rows = asynchronous(
        _sync.public_list_database_table_timeline_view_rows,
    )

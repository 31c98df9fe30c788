"""The operations with the tag "Database table gallery view"."""

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

_LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS: Operation[
    models.PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse
] = Operation(
    "list_database_table_gallery_view_rows",
    "GET",
    "/api/database/views/gallery/{view_id}/",
    parameters=(
        path("view_id"),
        query("count"),
        query("exclude_count"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("include", explode=False),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("order_by", explode=False),
        query("search"),
        query("search_mode"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroup2e72",
        404: "ErrorGalleryDoesNotExistE5d3",
    },
    pages=Pages(
        "offset",
        items="results",
        parameter="offset",
        next="next",
        size="limit",
    ),
)
_PUBLIC_LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS: Operation[
    models.PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse
] = Operation(
    "public_list_database_table_gallery_view_rows",
    "GET",
    "/api/database/views/gallery/{slug}/public/rows/",
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
        200: "PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse",
        400: "ErrorUserNotInGroup1e84",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorGalleryDoesNotExistA7f2",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)


class DatabaseTableGalleryView(Group):
    """The operations with the tag "Database table gallery view"."""

    @property
    def with_response(self) -> DatabaseTableGalleryViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableGalleryViewWithResponse(self._client)

    def list_database_table_gallery_view_rows(
        self,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        order_by: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse:
        """GET /api/database/views/gallery/{view_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS,
            options,
            None,
            view_id,
            count,
            exclude_count,
            filter_field_filter,
            filter_type,
            filters,
            include,
            limit,
            limit_linked_items,
            offset,
            order_by,
            search,
            search_mode,
        )

    def iter_list_database_table_gallery_view_rows(
        self,
        view_id: int,
        *,
        count: bool | None = None,
        exclude_count: bool | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        order_by: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.ExampleRowResponse]:
        """Iterate over the items on all pages of
        `list_database_table_gallery_view_rows`.
        """
        return self._pages(
            _LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS,
            options,
            None,
            view_id,
            count,
            exclude_count,
            filter_field_filter,
            filter_type,
            filters,
            include,
            limit,
            limit_linked_items,
            None,
            order_by,
            search,
            search_mode,
        )

    def public_list_database_table_gallery_view_rows(
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
    ) -> models.PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse:
        """GET /api/database/views/gallery/{slug}/public/rows/"""
        return self._call(
            _PUBLIC_LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS,
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

    def iter_public_list_database_table_gallery_view_rows(
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
        `public_list_database_table_gallery_view_rows`.
        """
        return self._pages(
            _PUBLIC_LIST_DATABASE_TABLE_GALLERY_VIEW_ROWS,
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


class DatabaseTableGalleryViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableGalleryView`, giving the whole response."""

    _sync = DatabaseTableGalleryView
    list_database_table_gallery_view_rows = with_response(
        _sync.list_database_table_gallery_view_rows,
    )
    public_list_database_table_gallery_view_rows = with_response(
        _sync.public_list_database_table_gallery_view_rows,
    )


class AsyncDatabaseTableGalleryView(AsyncGroup):
    """The methods of `DatabaseTableGalleryView`, to be awaited."""

    _sync = DatabaseTableGalleryView

    @property
    def with_response(self) -> AsyncDatabaseTableGalleryViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableGalleryViewWithResponse(self._client)

    list_database_table_gallery_view_rows = asynchronous(
        _sync.list_database_table_gallery_view_rows,
    )
    iter_list_database_table_gallery_view_rows = asynchronous_pages(
        _sync.iter_list_database_table_gallery_view_rows,
    )
    public_list_database_table_gallery_view_rows = asynchronous(
        _sync.public_list_database_table_gallery_view_rows,
    )
    iter_public_list_database_table_gallery_view_rows = asynchronous_pages(
        _sync.iter_public_list_database_table_gallery_view_rows,
    )


class AsyncDatabaseTableGalleryViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableGalleryView`, awaited, giving the whole response."""

    _sync = DatabaseTableGalleryViewWithResponse
    list_database_table_gallery_view_rows = asynchronous(
        _sync.list_database_table_gallery_view_rows,
    )
    public_list_database_table_gallery_view_rows = asynchronous(
        _sync.public_list_database_table_gallery_view_rows,
    )

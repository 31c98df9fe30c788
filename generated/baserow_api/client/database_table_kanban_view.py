"""The operations with the tag "Database table kanban view"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import Operation, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models
    from .._runtime.options import RequestOptions

_LIST_DATABASE_TABLE_KANBAN_VIEW_ROWS: Operation[models.KanbanViewExampleResponse] = (
    Operation(
        "list_database_table_kanban_view_rows",
        "GET",
        "/api/database/views/kanban/{view_id}/",
        parameters=(
            path("view_id"),
            query("filter__{field}__{filter}"),
            query("filter_type"),
            query("filters"),
            query("include", explode=False),
            query("limit"),
            query("limit_linked_items"),
            query("offset"),
            query("select_option"),
        ),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "KanbanViewExampleResponse",
            400: "ErrorUserNotInGroup60ea",
            404: "ErrorKanbanDoesNotExist519e",
        },
    )
)
_PUBLIC_LIST_DATABASE_TABLE_KANBAN_VIEW_ROWS: Operation[
    models.KanbanViewExampleResponse
] = Operation(
    "public_list_database_table_kanban_view_rows",
    "GET",
    "/api/database/views/kanban/{slug}/public/rows/",
    parameters=(
        path("slug"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("select_option"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "KanbanViewExampleResponse",
        400: "ErrorUserNotInGroupD633",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorKanbanDoesNotExist519e",
    },
)


class DatabaseTableKanbanView(Group):
    """The operations with the tag "Database table kanban view"."""

    @property
    def with_response(self) -> DatabaseTableKanbanViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableKanbanViewWithResponse(self._client)

    def list_database_table_kanban_view_rows(
        self,
        view_id: int,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        select_option: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.KanbanViewExampleResponse:
        """GET /api/database/views/kanban/{view_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_KANBAN_VIEW_ROWS,
            options,
            None,
            view_id,
            filter_field_filter,
            filter_type,
            filters,
            include,
            limit,
            limit_linked_items,
            offset,
            select_option,
        )

    def public_list_database_table_kanban_view_rows(
        self,
        slug: str,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        select_option: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.KanbanViewExampleResponse:
        """GET /api/database/views/kanban/{slug}/public/rows/"""
        return self._call(
            _PUBLIC_LIST_DATABASE_TABLE_KANBAN_VIEW_ROWS,
            options,
            None,
            slug,
            filter_field_filter,
            filter_type,
            filters,
            limit,
            limit_linked_items,
            offset,
            select_option,
        )


class DatabaseTableKanbanViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableKanbanView`, giving the whole response."""

    _sync = DatabaseTableKanbanView
    list_database_table_kanban_view_rows = with_response(
        _sync.list_database_table_kanban_view_rows,
    )
    public_list_database_table_kanban_view_rows = with_response(
        _sync.public_list_database_table_kanban_view_rows,
    )


class AsyncDatabaseTableKanbanView(AsyncGroup):
    """The methods of `DatabaseTableKanbanView`, to be awaited."""

    _sync = DatabaseTableKanbanView

    @property
    def with_response(self) -> AsyncDatabaseTableKanbanViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableKanbanViewWithResponse(self._client)

    list_database_table_kanban_view_rows = asynchronous(
        _sync.list_database_table_kanban_view_rows,
    )
    public_list_database_table_kanban_view_rows = asynchronous(
        _sync.public_list_database_table_kanban_view_rows,
    )


class AsyncDatabaseTableKanbanViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableKanbanView`, awaited, giving the whole response."""

    _sync = DatabaseTableKanbanViewWithResponse
    list_database_table_kanban_view_rows = asynchronous(
        _sync.list_database_table_kanban_view_rows,
    )
    public_list_database_table_kanban_view_rows = asynchronous(
        _sync.public_list_database_table_kanban_view_rows,
    )

"""The operations with the tag "Database table calendar view"."""

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
    import datetime as dt
    from collections.abc import Sequence

    from .. import models
    from .._runtime.options import RequestOptions

_LIST_DATABASE_TABLE_CALENDAR_VIEW_ROWS: Operation[
    models.CalendarViewExampleResponse
] = Operation(
    "list_database_table_calendar_view_rows",
    "GET",
    "/api/database/views/calendar/{view_id}/",
    parameters=(
        path("view_id"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("from_timestamp"),
        query("include", explode=False),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("search"),
        query("search_mode"),
        query("to_timestamp"),
        query("user_timezone"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "CalendarViewExampleResponse",
        400: "ErrorUserNotInGroup15bb",
        404: "ErrorViewDoesNotExist903b",
    },
)
_PUBLIC_LIST_DATABASE_TABLE_CALENDAR_VIEW_ROWS: Operation[
    models.CalendarViewExampleResponse
] = Operation(
    "public_list_database_table_calendar_view_rows",
    "GET",
    "/api/database/views/calendar/{slug}/public/rows/",
    parameters=(
        path("slug"),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("from_timestamp"),
        query("limit"),
        query("limit_linked_items"),
        query("offset"),
        query("to_timestamp"),
        query("user_timezone"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "CalendarViewExampleResponse",
        400: "ErrorCalendarViewHasNoDateField80f8",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorViewDoesNotExist903b",
    },
)


class DatabaseTableCalendarView(Group):
    """The operations with the tag "Database table calendar view"."""

    @property
    def with_response(self) -> DatabaseTableCalendarViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableCalendarViewWithResponse(self._client)

    def list_database_table_calendar_view_rows(
        self,
        view_id: int,
        *,
        from_timestamp: dt.datetime | str,
        to_timestamp: dt.datetime | str,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        user_timezone: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CalendarViewExampleResponse:
        """GET /api/database/views/calendar/{view_id}/

        - `offset`: (default 0).
        - `user_timezone`: (default "UTC").
        """
        return self._call(
            _LIST_DATABASE_TABLE_CALENDAR_VIEW_ROWS,
            options,
            None,
            view_id,
            filter_field_filter,
            filter_type,
            filters,
            from_timestamp,
            include,
            limit,
            limit_linked_items,
            offset,
            search,
            search_mode,
            to_timestamp,
            user_timezone,
        )

    def public_list_database_table_calendar_view_rows(
        self,
        slug: str,
        *,
        from_timestamp: dt.datetime | str,
        to_timestamp: dt.datetime | str,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        user_timezone: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CalendarViewExampleResponse:
        """GET /api/database/views/calendar/{slug}/public/rows/

        - `user_timezone`: (default "UTC").
        """
        return self._call(
            _PUBLIC_LIST_DATABASE_TABLE_CALENDAR_VIEW_ROWS,
            options,
            None,
            slug,
            filter_field_filter,
            filter_type,
            filters,
            from_timestamp,
            limit,
            limit_linked_items,
            offset,
            to_timestamp,
            user_timezone,
        )


class DatabaseTableCalendarViewWithResponse(ResponseGroup):
    """The methods of `DatabaseTableCalendarView`, giving the whole response."""

    _sync = DatabaseTableCalendarView
    list_database_table_calendar_view_rows = with_response(
        _sync.list_database_table_calendar_view_rows,
    )
    public_list_database_table_calendar_view_rows = with_response(
        _sync.public_list_database_table_calendar_view_rows,
    )


class AsyncDatabaseTableCalendarView(AsyncGroup):
    """The methods of `DatabaseTableCalendarView`, to be awaited."""

    _sync = DatabaseTableCalendarView

    @property
    def with_response(self) -> AsyncDatabaseTableCalendarViewWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableCalendarViewWithResponse(self._client)

    list_database_table_calendar_view_rows = asynchronous(
        _sync.list_database_table_calendar_view_rows,
    )
    public_list_database_table_calendar_view_rows = asynchronous(
        _sync.public_list_database_table_calendar_view_rows,
    )


class AsyncDatabaseTableCalendarViewWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableCalendarView`, awaited, giving the whole
    response.
    """

    _sync = DatabaseTableCalendarViewWithResponse
    list_database_table_calendar_view_rows = asynchronous(
        _sync.list_database_table_calendar_view_rows,
    )
    public_list_database_table_calendar_view_rows = asynchronous(
        _sync.public_list_database_table_calendar_view_rows,
    )

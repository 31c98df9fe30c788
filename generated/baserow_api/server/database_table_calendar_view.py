"""The operations with the tag "Database table calendar view"."""

from __future__ import annotations

import datetime as dt

from .. import models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableCalendarViewService(Service):
    """The operations with the tag "Database table calendar view"."""

    async def list_database_table_calendar_view_rows(
        self,
        request: Request,
        view_id: int,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        from_timestamp: dt.datetime,
        include: list[str] | None = None,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int = 0,
        search: str | None = None,
        search_mode: str | None = None,
        to_timestamp: dt.datetime,
        user_timezone: str = "UTC",
    ) -> models.CalendarViewExampleResponse | Response:
        """GET /api/database/views/calendar/{view_id}/"""
        raise NotImplementedByServer

    async def public_list_database_table_calendar_view_rows(
        self,
        request: Request,
        slug: str,
        *,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        from_timestamp: dt.datetime,
        limit: int | None = None,
        limit_linked_items: int | None = None,
        offset: int | None = None,
        to_timestamp: dt.datetime,
        user_timezone: str = "UTC",
    ) -> models.CalendarViewExampleResponse | Response:
        """GET /api/database/views/calendar/{slug}/public/rows/"""
        raise NotImplementedByServer

"""The operations with the tag "Database table views"."""

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
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    Pages,
    header,
    path,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions
    from .._runtime.send.download import Progress, Target

_CALENDAR_ICAL_FEED: Operation[bytes] = Operation(
    "calendar_ical_feed",
    "GET",
    "/api/database/views/calendar/{ical_slug}.ics",
    parameters=(path("ical_slug"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: {"text/calendar": "bytes"},
        400: "ErrorCalendarViewHasNoDateField0166",
        404: "ErrorViewDoesNotExist903b",
    },
)
_CREATE_DATABASE_TABLE_VIEW: Operation[models.ViewView] = Operation(
    "create_database_table_view",
    "POST",
    "/api/database/views/table/{table_id}/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("include", explode=False),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroupA48f",
        404: "ErrorTableDoesNotExist6212",
    },
)
_DATABASE_TABLE_PUBLIC_VIEW_LINK_ROW_FIELD_LOOKUP: Operation[
    models.PaginationSerializerLinkRowValue
] = Operation(
    "database_table_public_view_link_row_field_lookup",
    "GET",
    "/api/database/views/{slug}/link-row-field-lookup/{field_id}/",
    parameters=(path("slug"), path("field_id"), query("search"), query("search_mode")),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PaginationSerializerLinkRowValue",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorViewDoesNotExistC495",
    },
    pages=Pages("next", items="results", next="next"),
)
_DELETE_DATABASE_TABLE_VIEW: Operation[None] = Operation(
    "delete_database_table_view",
    "DELETE",
    "/api/database/views/{view_id}/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_DUPLICATE_DATABASE_TABLE_VIEW: Operation[models.ViewView] = Operation(
    "duplicate_database_table_view",
    "POST",
    "/api/database/views/{view_id}/duplicate/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_GET_DATABASE_TABLE_VIEW: Operation[models.ViewView] = Operation(
    "get_database_table_view",
    "GET",
    "/api/database/views/{view_id}/",
    parameters=(path("view_id"), query("include", explode=False)),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_GET_DATABASE_TABLE_VIEW_FIELD_OPTIONS: Operation[models.ViewFieldOptions] = Operation(
    "get_database_table_view_field_options",
    "GET",
    "/api/database/views/{view_id}/field-options/",
    parameters=(path("view_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "ViewFieldOptions",
        400: "ErrorUserNotInGroup9645",
        404: "ErrorViewDoesNotExist903b",
    },
)
_GET_PUBLIC_VIEW_INFO: Operation[models.PublicViewInfo] = Operation(
    "get_public_view_info",
    "GET",
    "/api/database/views/{slug}/public/info/",
    parameters=(path("slug"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PublicViewInfo",
        400: "ErrorUserNotInGroup2521",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorViewDoesNotExist903b",
    },
)
_GET_PUBLIC_VIEW_ROW: Operation[
    models.ExamplePublicRowResponseSerializerWithUserFieldNames
] = Operation(
    "get_public_view_row",
    "GET",
    "/api/database/views/{slug}/row/{row_id}/",
    parameters=(path("slug"), path("row_id")),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "ExamplePublicRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroup2521",
        401: "ErrorNoAuthorizationToPubliclySharedView49fc",
        404: "ErrorViewDoesNotExistEac3",
    },
)
_LIST_DATABASE_TABLE_VIEWS: Operation[list[models.ViewView]] = Operation(
    "list_database_table_views",
    "GET",
    "/api/database/views/table/{table_id}/",
    parameters=(
        path("table_id"),
        query("include", explode=False),
        query("limit"),
        query("type"),
    ),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[ViewView]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist6212",
    },
)
_ORDER_DATABASE_TABLE_VIEWS: Operation[None] = Operation(
    "order_database_table_views",
    "POST",
    "/api/database/views/table/{table_id}/order/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup6dea",
        404: "ErrorTableDoesNotExist6212",
    },
)
_PREMIUM_VIEW_ATTRIBUTES_UPDATE: Operation[models.View] = Operation(
    "premium_view_attributes_update",
    "PATCH",
    "/api/database/view/{view_id}/premium",
    parameters=(path("view_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "View",
        400: "ErrorUserNotInGroup58b1",
        404: "ErrorViewDoesNotExist903b",
    },
)
_PUBLIC_VIEW_TOKEN_AUTH: Operation[models.PublicViewAuthResponse] = Operation(
    "public_view_token_auth",
    "POST",
    "/api/database/views/{slug}/public/auth/",
    parameters=(path("slug"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PublicViewAuthResponse",
        401: "Any",
        404: "ErrorViewDoesNotExist903b",
    },
)
_ROTATE_CALENDAR_VIEW_ICAL_FEED_SLUG: Operation[models.ViewView] = Operation(
    "rotate_calendar_view_ical_feed_slug",
    "POST",
    "/api/database/views/calendar/{view_id}/ical_slug_rotate/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroup82eb",
        404: "ErrorViewDoesNotExist903b",
    },
)
_ROTATE_DATABASE_VIEW_SLUG: Operation[models.ViewView] = Operation(
    "rotate_database_view_slug",
    "POST",
    "/api/database/views/{view_id}/rotate-slug/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroup82eb",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW: Operation[models.ViewView] = Operation(
    "update_database_table_view",
    "PATCH",
    "/api/database/views/{view_id}/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("include", explode=False),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewView",
        400: "ErrorUserNotInGroupA48f",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_FIELD_OPTIONS: Operation[models.ViewFieldOptions] = (
    Operation(
        "update_database_table_view_field_options",
        "PATCH",
        "/api/database/views/{view_id}/field-options/",
        parameters=(
            path("view_id"),
            header("ClientSessionId"),
            header("ClientUndoRedoActionGroupId"),
        ),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "ViewFieldOptions",
            400: "ErrorUserNotInGroup9645",
            404: "ErrorViewDoesNotExist903b",
        },
    )
)


class DatabaseTableViews(Group):
    """The operations with the tag "Database table views"."""

    @property
    def with_response(self) -> DatabaseTableViewsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewsWithResponse(self._client)

    def calendar_ical_feed(
        self,
        ical_slug: str,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """GET /api/database/views/calendar/{ical_slug}.ics"""
        return self._call(
            _CALENDAR_ICAL_FEED, options, None, ical_slug, client_session_id
        )

    def download_calendar_ical_feed(
        self,
        ical_slug: str,
        target: Target,
        *,
        client_session_id: UUID | str | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """Write the answer of `calendar_ical_feed` to a file.

        Gives the number of bytes; what is at a path is replaced when all of it has
        arrived.
        """
        return self._download(
            _CALENDAR_ICAL_FEED,
            target,
            progress,
            options,
            None,
            ical_slug,
            client_session_id,
        )

    def create_database_table_view(
        self,
        table_id: int,
        body: inputs.ViewCreateView | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        include: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """POST /api/database/views/table/{table_id}/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
            include,
        )

    def database_table_public_view_link_row_field_lookup(
        self,
        slug: str,
        field_id: int,
        *,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerLinkRowValue:
        """GET /api/database/views/{slug}/link-row-field-lookup/{field_id}/"""
        return self._call(
            _DATABASE_TABLE_PUBLIC_VIEW_LINK_ROW_FIELD_LOOKUP,
            options,
            None,
            slug,
            field_id,
            search,
            search_mode,
        )

    def iter_database_table_public_view_link_row_field_lookup(
        self,
        slug: str,
        field_id: int,
        *,
        search: str | None = None,
        search_mode: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.LinkRowValue]:
        """Iterate over the items on all pages of
        `database_table_public_view_link_row_field_lookup`.
        """
        return self._pages(
            _DATABASE_TABLE_PUBLIC_VIEW_LINK_ROW_FIELD_LOOKUP,
            options,
            None,
            slug,
            field_id,
            search,
            search_mode,
        )

    def delete_database_table_view(
        self,
        view_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/{view_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW,
            options,
            None,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def duplicate_database_table_view(
        self,
        view_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """POST /api/database/views/{view_id}/duplicate/"""
        return self._call(
            _DUPLICATE_DATABASE_TABLE_VIEW,
            options,
            None,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table_view(
        self,
        view_id: int,
        *,
        include: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """GET /api/database/views/{view_id}/"""
        return self._call(_GET_DATABASE_TABLE_VIEW, options, None, view_id, include)

    def get_database_table_view_field_options(
        self, view_id: int, *, options: RequestOptions | None = None
    ) -> models.ViewFieldOptions:
        """GET /api/database/views/{view_id}/field-options/"""
        return self._call(
            _GET_DATABASE_TABLE_VIEW_FIELD_OPTIONS, options, None, view_id
        )

    def get_public_view_info(
        self, slug: str, *, options: RequestOptions | None = None
    ) -> models.PublicViewInfo:
        """GET /api/database/views/{slug}/public/info/"""
        return self._call(_GET_PUBLIC_VIEW_INFO, options, None, slug)

    def get_public_view_row(
        self, slug: str, row_id: int, *, options: RequestOptions | None = None
    ) -> models.ExamplePublicRowResponseSerializerWithUserFieldNames:
        """GET /api/database/views/{slug}/row/{row_id}/"""
        return self._call(_GET_PUBLIC_VIEW_ROW, options, None, slug, row_id)

    def list_database_table_views(
        self,
        table_id: int,
        *,
        include: Sequence[str] | None = None,
        limit: int | None = None,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ViewView]:
        """GET /api/database/views/table/{table_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_VIEWS, options, None, table_id, include, limit, type
        )

    def order_database_table_views(
        self,
        table_id: int,
        body: inputs.OrderViews,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/database/views/table/{table_id}/order/"""
        return self._call(
            _ORDER_DATABASE_TABLE_VIEWS,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def premium_view_attributes_update(
        self,
        view_id: int,
        body: inputs.PatchedUpdatePremiumViewAttributes | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.View:
        """PATCH /api/database/view/{view_id}/premium"""
        return self._call(_PREMIUM_VIEW_ATTRIBUTES_UPDATE, options, body, view_id)

    def public_view_token_auth(
        self,
        slug: str,
        body: inputs.PublicViewAuthRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.PublicViewAuthResponse:
        """POST /api/database/views/{slug}/public/auth/"""
        return self._call(_PUBLIC_VIEW_TOKEN_AUTH, options, body, slug)

    def rotate_calendar_view_ical_feed_slug(
        self,
        view_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """POST /api/database/views/calendar/{view_id}/ical_slug_rotate/"""
        return self._call(
            _ROTATE_CALENDAR_VIEW_ICAL_FEED_SLUG,
            options,
            None,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def rotate_database_view_slug(
        self,
        view_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """POST /api/database/views/{view_id}/rotate-slug/"""
        return self._call(
            _ROTATE_DATABASE_VIEW_SLUG,
            options,
            None,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def update_database_table_view(
        self,
        view_id: int,
        body: inputs.PatchedViewUpdateView | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        include: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewView:
        """PATCH /api/database/views/{view_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
            include,
        )

    def update_database_table_view_field_options(
        self,
        view_id: int,
        body: inputs.PatchedViewFieldOptions | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewFieldOptions:
        """PATCH /api/database/views/{view_id}/field-options/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_FIELD_OPTIONS,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableViewsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViews`, giving the whole response."""

    _sync = DatabaseTableViews
    calendar_ical_feed = with_response(_sync.calendar_ical_feed)
    create_database_table_view = with_response(_sync.create_database_table_view)
    database_table_public_view_link_row_field_lookup = with_response(
        _sync.database_table_public_view_link_row_field_lookup,
    )
    delete_database_table_view = with_response(_sync.delete_database_table_view)
    duplicate_database_table_view = with_response(_sync.duplicate_database_table_view)
    get_database_table_view = with_response(_sync.get_database_table_view)
    get_database_table_view_field_options = with_response(
        _sync.get_database_table_view_field_options,
    )
    get_public_view_info = with_response(_sync.get_public_view_info)
    get_public_view_row = with_response(_sync.get_public_view_row)
    list_database_table_views = with_response(_sync.list_database_table_views)
    order_database_table_views = with_response(_sync.order_database_table_views)
    premium_view_attributes_update = with_response(_sync.premium_view_attributes_update)
    public_view_token_auth = with_response(_sync.public_view_token_auth)
    rotate_calendar_view_ical_feed_slug = with_response(
        _sync.rotate_calendar_view_ical_feed_slug,
    )
    rotate_database_view_slug = with_response(_sync.rotate_database_view_slug)
    update_database_table_view = with_response(_sync.update_database_table_view)
    update_database_table_view_field_options = with_response(
        _sync.update_database_table_view_field_options,
    )


class AsyncDatabaseTableViews(AsyncGroup):
    """The methods of `DatabaseTableViews`, to be awaited."""

    _sync = DatabaseTableViews

    @property
    def with_response(self) -> AsyncDatabaseTableViewsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewsWithResponse(self._client)

    calendar_ical_feed = asynchronous(_sync.calendar_ical_feed)
    download_calendar_ical_feed = asynchronous(_sync.download_calendar_ical_feed)
    create_database_table_view = asynchronous(_sync.create_database_table_view)
    database_table_public_view_link_row_field_lookup = asynchronous(
        _sync.database_table_public_view_link_row_field_lookup,
    )
    iter_database_table_public_view_link_row_field_lookup = asynchronous_pages(
        _sync.iter_database_table_public_view_link_row_field_lookup,
    )
    delete_database_table_view = asynchronous(_sync.delete_database_table_view)
    duplicate_database_table_view = asynchronous(_sync.duplicate_database_table_view)
    get_database_table_view = asynchronous(_sync.get_database_table_view)
    get_database_table_view_field_options = asynchronous(
        _sync.get_database_table_view_field_options,
    )
    get_public_view_info = asynchronous(_sync.get_public_view_info)
    get_public_view_row = asynchronous(_sync.get_public_view_row)
    list_database_table_views = asynchronous(_sync.list_database_table_views)
    order_database_table_views = asynchronous(_sync.order_database_table_views)
    premium_view_attributes_update = asynchronous(_sync.premium_view_attributes_update)
    public_view_token_auth = asynchronous(_sync.public_view_token_auth)
    rotate_calendar_view_ical_feed_slug = asynchronous(
        _sync.rotate_calendar_view_ical_feed_slug,
    )
    rotate_database_view_slug = asynchronous(_sync.rotate_database_view_slug)
    update_database_table_view = asynchronous(_sync.update_database_table_view)
    update_database_table_view_field_options = asynchronous(
        _sync.update_database_table_view_field_options,
    )


class AsyncDatabaseTableViewsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViews`, awaited, giving the whole response."""

    _sync = DatabaseTableViewsWithResponse
    calendar_ical_feed = asynchronous(_sync.calendar_ical_feed)
    create_database_table_view = asynchronous(_sync.create_database_table_view)
    database_table_public_view_link_row_field_lookup = asynchronous(
        _sync.database_table_public_view_link_row_field_lookup,
    )
    delete_database_table_view = asynchronous(_sync.delete_database_table_view)
    duplicate_database_table_view = asynchronous(_sync.duplicate_database_table_view)
    get_database_table_view = asynchronous(_sync.get_database_table_view)
    get_database_table_view_field_options = asynchronous(
        _sync.get_database_table_view_field_options,
    )
    get_public_view_info = asynchronous(_sync.get_public_view_info)
    get_public_view_row = asynchronous(_sync.get_public_view_row)
    list_database_table_views = asynchronous(_sync.list_database_table_views)
    order_database_table_views = asynchronous(_sync.order_database_table_views)
    premium_view_attributes_update = asynchronous(_sync.premium_view_attributes_update)
    public_view_token_auth = asynchronous(_sync.public_view_token_auth)
    rotate_calendar_view_ical_feed_slug = asynchronous(
        _sync.rotate_calendar_view_ical_feed_slug,
    )
    rotate_database_view_slug = asynchronous(_sync.rotate_database_view_slug)
    update_database_table_view = asynchronous(_sync.update_database_table_view)
    update_database_table_view_field_options = asynchronous(
        _sync.update_database_table_view_field_options,
    )

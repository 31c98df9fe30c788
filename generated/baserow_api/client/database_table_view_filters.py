"""The operations with the tag "Database table view filters"."""

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
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_DATABASE_TABLE_VIEW_FILTER: Operation[models.ViewFilter] = Operation(
    "create_database_table_view_filter",
    "POST",
    "/api/database/views/{view_id}/filters/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilter",
        400: "ErrorUserNotInGroup900d",
        404: "ErrorViewDoesNotExist6e09",
    },
)
_CREATE_DATABASE_TABLE_VIEW_FILTER_GROUP: Operation[models.ViewFilterGroup] = Operation(
    "create_database_table_view_filter_group",
    "POST",
    "/api/database/views/{view_id}/filter-groups/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilterGroup",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorViewDoesNotExist903b",
    },
)
_DELETE_DATABASE_TABLE_VIEW_FILTER: Operation[None] = Operation(
    "delete_database_table_view_filter",
    "DELETE",
    "/api/database/views/filter/{view_filter_id}/",
    parameters=(
        path("view_filter_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewFilterDoesNotExist31e6",
    },
)
_DELETE_DATABASE_TABLE_VIEW_FILTER_GROUP: Operation[None] = Operation(
    "delete_database_table_view_filter_group",
    "DELETE",
    "/api/database/views/filter-group/{view_filter_group_id}/",
    parameters=(
        path("view_filter_group_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewFilterGroupDoesNotExist056e",
    },
)
_GET_DATABASE_TABLE_VIEW_FILTER: Operation[models.ViewFilter] = Operation(
    "get_database_table_view_filter",
    "GET",
    "/api/database/views/filter/{view_filter_id}/",
    parameters=(path("view_filter_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilter",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewFilterDoesNotExist31e6",
    },
)
_GET_DATABASE_TABLE_VIEW_FILTER_GROUP: Operation[models.ViewFilterGroup] = Operation(
    "get_database_table_view_filter_group",
    "GET",
    "/api/database/views/filter-group/{view_filter_group_id}/",
    parameters=(path("view_filter_group_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilterGroup",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewFilterGroupDoesNotExist056e",
    },
)
_LIST_DATABASE_TABLE_VIEW_FILTERS: Operation[list[models.ViewFilter]] = Operation(
    "list_database_table_view_filters",
    "GET",
    "/api/database/views/{view_id}/filters/",
    parameters=(path("view_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[ViewFilter]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_FILTER: Operation[models.ViewFilter] = Operation(
    "update_database_table_view_filter",
    "PATCH",
    "/api/database/views/filter/{view_filter_id}/",
    parameters=(
        path("view_filter_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilter",
        400: "ErrorUserNotInGroup900d",
        404: "ErrorViewFilterDoesNotExist31e6",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_FILTER_GROUP: Operation[models.ViewFilterGroup] = Operation(
    "update_database_table_view_filter_group",
    "PATCH",
    "/api/database/views/filter-group/{view_filter_group_id}/",
    parameters=(
        path("view_filter_group_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewFilterGroup",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorViewFilterGroupDoesNotExist056e",
    },
)


class DatabaseTableViewFilters(Group):
    """The operations with the tag "Database table view filters"."""

    @property
    def with_response(self) -> DatabaseTableViewFiltersWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewFiltersWithResponse(self._client)

    def create_database_table_view_filter(
        self,
        view_id: int,
        body: inputs.CreateViewFilter,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewFilter:
        """POST /api/database/views/{view_id}/filters/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW_FILTER,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def create_database_table_view_filter_group(
        self,
        view_id: int,
        body: inputs.CreateViewFilterGroup | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewFilterGroup:
        """POST /api/database/views/{view_id}/filter-groups/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW_FILTER_GROUP,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_view_filter(
        self,
        view_filter_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/filter/{view_filter_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW_FILTER,
            options,
            None,
            view_filter_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_view_filter_group(
        self,
        view_filter_group_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/filter-group/{view_filter_group_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW_FILTER_GROUP,
            options,
            None,
            view_filter_group_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table_view_filter(
        self, view_filter_id: int, *, options: RequestOptions | None = None
    ) -> models.ViewFilter:
        """GET /api/database/views/filter/{view_filter_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_VIEW_FILTER, options, None, view_filter_id
        )

    def get_database_table_view_filter_group(
        self, view_filter_group_id: int, *, options: RequestOptions | None = None
    ) -> models.ViewFilterGroup:
        """GET /api/database/views/filter-group/{view_filter_group_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_VIEW_FILTER_GROUP, options, None, view_filter_group_id
        )

    def list_database_table_view_filters(
        self, view_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ViewFilter]:
        """GET /api/database/views/{view_id}/filters/"""
        return self._call(_LIST_DATABASE_TABLE_VIEW_FILTERS, options, None, view_id)

    def update_database_table_view_filter(
        self,
        view_filter_id: int,
        body: inputs.PatchedUpdateViewFilter | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewFilter:
        """PATCH /api/database/views/filter/{view_filter_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_FILTER,
            options,
            body,
            view_filter_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def update_database_table_view_filter_group(
        self,
        view_filter_group_id: int,
        body: inputs.PatchedUpdateViewFilterGroup | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewFilterGroup:
        """PATCH /api/database/views/filter-group/{view_filter_group_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_FILTER_GROUP,
            options,
            body,
            view_filter_group_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableViewFiltersWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViewFilters`, giving the whole response."""

    _sync = DatabaseTableViewFilters
    create_database_table_view_filter = with_response(
        _sync.create_database_table_view_filter,
    )
    create_database_table_view_filter_group = with_response(
        _sync.create_database_table_view_filter_group,
    )
    delete_database_table_view_filter = with_response(
        _sync.delete_database_table_view_filter,
    )
    delete_database_table_view_filter_group = with_response(
        _sync.delete_database_table_view_filter_group,
    )
    get_database_table_view_filter = with_response(_sync.get_database_table_view_filter)
    get_database_table_view_filter_group = with_response(
        _sync.get_database_table_view_filter_group,
    )
    list_database_table_view_filters = with_response(
        _sync.list_database_table_view_filters,
    )
    update_database_table_view_filter = with_response(
        _sync.update_database_table_view_filter,
    )
    update_database_table_view_filter_group = with_response(
        _sync.update_database_table_view_filter_group,
    )


class AsyncDatabaseTableViewFilters(AsyncGroup):
    """The methods of `DatabaseTableViewFilters`, to be awaited."""

    _sync = DatabaseTableViewFilters

    @property
    def with_response(self) -> AsyncDatabaseTableViewFiltersWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewFiltersWithResponse(self._client)

    create_database_table_view_filter = asynchronous(
        _sync.create_database_table_view_filter,
    )
    create_database_table_view_filter_group = asynchronous(
        _sync.create_database_table_view_filter_group,
    )
    delete_database_table_view_filter = asynchronous(
        _sync.delete_database_table_view_filter,
    )
    delete_database_table_view_filter_group = asynchronous(
        _sync.delete_database_table_view_filter_group,
    )
    get_database_table_view_filter = asynchronous(_sync.get_database_table_view_filter)
    get_database_table_view_filter_group = asynchronous(
        _sync.get_database_table_view_filter_group,
    )
    list_database_table_view_filters = asynchronous(
        _sync.list_database_table_view_filters,
    )
    update_database_table_view_filter = asynchronous(
        _sync.update_database_table_view_filter,
    )
    update_database_table_view_filter_group = asynchronous(
        _sync.update_database_table_view_filter_group,
    )


class AsyncDatabaseTableViewFiltersWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViewFilters`, awaited, giving the whole response."""

    _sync = DatabaseTableViewFiltersWithResponse
    create_database_table_view_filter = asynchronous(
        _sync.create_database_table_view_filter,
    )
    create_database_table_view_filter_group = asynchronous(
        _sync.create_database_table_view_filter_group,
    )
    delete_database_table_view_filter = asynchronous(
        _sync.delete_database_table_view_filter,
    )
    delete_database_table_view_filter_group = asynchronous(
        _sync.delete_database_table_view_filter_group,
    )
    get_database_table_view_filter = asynchronous(_sync.get_database_table_view_filter)
    get_database_table_view_filter_group = asynchronous(
        _sync.get_database_table_view_filter_group,
    )
    list_database_table_view_filters = asynchronous(
        _sync.list_database_table_view_filters,
    )
    update_database_table_view_filter = asynchronous(
        _sync.update_database_table_view_filter,
    )
    update_database_table_view_filter_group = asynchronous(
        _sync.update_database_table_view_filter_group,
    )

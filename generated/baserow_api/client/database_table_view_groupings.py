"""The operations with the tag "Database table view groupings"."""

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

_CREATE_DATABASE_TABLE_VIEW_GROUP: Operation[models.ViewGroupBy] = Operation(
    "create_database_table_view_group",
    "POST",
    "/api/database/views/{view_id}/group_bys/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewGroupBy",
        400: "ErrorUserNotInGroup991e",
        404: "ErrorViewDoesNotExist903b",
    },
)
_DELETE_DATABASE_TABLE_VIEW_GROUP: Operation[None] = Operation(
    "delete_database_table_view_group",
    "DELETE",
    "/api/database/views/group_by/{view_group_by_id}/",
    parameters=(
        path("view_group_by_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewGroupByDoesNotExist63d4",
    },
)
_GET_DATABASE_TABLE_VIEW_GROUP: Operation[models.ViewGroupBy] = Operation(
    "get_database_table_view_group",
    "GET",
    "/api/database/views/group_by/{view_group_by_id}/",
    parameters=(path("view_group_by_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewGroupBy",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewGroupByDoesNotExist63d4",
    },
)
_LIST_DATABASE_TABLE_VIEW_GROUPINGS: Operation[list[models.ViewGroupBy]] = Operation(
    "list_database_table_view_groupings",
    "GET",
    "/api/database/views/{view_id}/group_bys/",
    parameters=(path("view_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[ViewGroupBy]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_GROUP: Operation[models.ViewGroupBy] = Operation(
    "update_database_table_view_group",
    "PATCH",
    "/api/database/views/group_by/{view_group_by_id}/",
    parameters=(
        path("view_group_by_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewGroupBy",
        400: "ErrorUserNotInGroup42e0",
        404: "ErrorViewGroupByDoesNotExist63d4",
    },
)


class DatabaseTableViewGroupings(Group):
    """The operations with the tag "Database table view groupings"."""

    @property
    def with_response(self) -> DatabaseTableViewGroupingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewGroupingsWithResponse(self._client)

    def create_database_table_view_group(
        self,
        view_id: int,
        body: inputs.CreateViewGroupBy,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewGroupBy:
        """POST /api/database/views/{view_id}/group_bys/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW_GROUP,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_view_group(
        self,
        view_group_by_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/group_by/{view_group_by_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW_GROUP,
            options,
            None,
            view_group_by_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table_view_group(
        self, view_group_by_id: int, *, options: RequestOptions | None = None
    ) -> models.ViewGroupBy:
        """GET /api/database/views/group_by/{view_group_by_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_VIEW_GROUP, options, None, view_group_by_id
        )

    def list_database_table_view_groupings(
        self, view_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ViewGroupBy]:
        """GET /api/database/views/{view_id}/group_bys/"""
        return self._call(_LIST_DATABASE_TABLE_VIEW_GROUPINGS, options, None, view_id)

    def update_database_table_view_group(
        self,
        view_group_by_id: int,
        body: inputs.PatchedUpdateViewGroupBy | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewGroupBy:
        """PATCH /api/database/views/group_by/{view_group_by_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_GROUP,
            options,
            body,
            view_group_by_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableViewGroupingsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViewGroupings`, giving the whole response."""

    _sync = DatabaseTableViewGroupings
    create_database_table_view_group = with_response(
        _sync.create_database_table_view_group,
    )
    delete_database_table_view_group = with_response(
        _sync.delete_database_table_view_group,
    )
    get_database_table_view_group = with_response(_sync.get_database_table_view_group)
    list_database_table_view_groupings = with_response(
        _sync.list_database_table_view_groupings,
    )
    update_database_table_view_group = with_response(
        _sync.update_database_table_view_group,
    )


class AsyncDatabaseTableViewGroupings(AsyncGroup):
    """The methods of `DatabaseTableViewGroupings`, to be awaited."""

    _sync = DatabaseTableViewGroupings

    @property
    def with_response(self) -> AsyncDatabaseTableViewGroupingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewGroupingsWithResponse(self._client)

    create_database_table_view_group = asynchronous(
        _sync.create_database_table_view_group,
    )
    delete_database_table_view_group = asynchronous(
        _sync.delete_database_table_view_group,
    )
    get_database_table_view_group = asynchronous(_sync.get_database_table_view_group)
    list_database_table_view_groupings = asynchronous(
        _sync.list_database_table_view_groupings,
    )
    update_database_table_view_group = asynchronous(
        _sync.update_database_table_view_group,
    )


class AsyncDatabaseTableViewGroupingsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViewGroupings`, awaited, giving the whole
    response.
    """

    _sync = DatabaseTableViewGroupingsWithResponse
    create_database_table_view_group = asynchronous(
        _sync.create_database_table_view_group,
    )
    delete_database_table_view_group = asynchronous(
        _sync.delete_database_table_view_group,
    )
    get_database_table_view_group = asynchronous(_sync.get_database_table_view_group)
    list_database_table_view_groupings = asynchronous(
        _sync.list_database_table_view_groupings,
    )
    update_database_table_view_group = asynchronous(
        _sync.update_database_table_view_group,
    )

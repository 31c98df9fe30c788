"""The operations with the tag "Database table view sortings"."""

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

_CREATE_DATABASE_TABLE_VIEW_SORT: Operation[models.ViewSort] = Operation(
    "create_database_table_view_sort",
    "POST",
    "/api/database/views/{view_id}/sortings/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewSort",
        400: "ErrorUserNotInGroup4234",
        404: "ErrorViewDoesNotExist903b",
    },
)
_DELETE_DATABASE_TABLE_VIEW_SORT: Operation[None] = Operation(
    "delete_database_table_view_sort",
    "DELETE",
    "/api/database/views/sort/{view_sort_id}/",
    parameters=(
        path("view_sort_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewSortDoesNotExistDfbe",
    },
)
_GET_DATABASE_TABLE_VIEW_SORT: Operation[models.ViewSort] = Operation(
    "get_database_table_view_sort",
    "GET",
    "/api/database/views/sort/{view_sort_id}/",
    parameters=(path("view_sort_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewSort",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewSortDoesNotExistDfbe",
    },
)
_LIST_DATABASE_TABLE_VIEW_SORTINGS: Operation[list[models.ViewSort]] = Operation(
    "list_database_table_view_sortings",
    "GET",
    "/api/database/views/{view_id}/sortings/",
    parameters=(path("view_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[ViewSort]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_SORT: Operation[models.ViewSort] = Operation(
    "update_database_table_view_sort",
    "PATCH",
    "/api/database/views/sort/{view_sort_id}/",
    parameters=(
        path("view_sort_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ViewSort",
        400: "ErrorUserNotInGroup9b04",
        404: "ErrorViewSortDoesNotExistDfbe",
    },
)


class DatabaseTableViewSortings(Group):
    """The operations with the tag "Database table view sortings"."""

    @property
    def with_response(self) -> DatabaseTableViewSortingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewSortingsWithResponse(self._client)

    def create_database_table_view_sort(
        self,
        view_id: int,
        body: inputs.CreateViewSort,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewSort:
        """POST /api/database/views/{view_id}/sortings/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW_SORT,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_view_sort(
        self,
        view_sort_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/sort/{view_sort_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW_SORT,
            options,
            None,
            view_sort_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table_view_sort(
        self, view_sort_id: int, *, options: RequestOptions | None = None
    ) -> models.ViewSort:
        """GET /api/database/views/sort/{view_sort_id}/"""
        return self._call(_GET_DATABASE_TABLE_VIEW_SORT, options, None, view_sort_id)

    def list_database_table_view_sortings(
        self, view_id: int, *, options: RequestOptions | None = None
    ) -> list[models.ViewSort]:
        """GET /api/database/views/{view_id}/sortings/"""
        return self._call(_LIST_DATABASE_TABLE_VIEW_SORTINGS, options, None, view_id)

    def update_database_table_view_sort(
        self,
        view_sort_id: int,
        body: inputs.PatchedUpdateViewSort | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ViewSort:
        """PATCH /api/database/views/sort/{view_sort_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_SORT,
            options,
            body,
            view_sort_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableViewSortingsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViewSortings`, giving the whole response."""

    _sync = DatabaseTableViewSortings
    create_database_table_view_sort = with_response(
        _sync.create_database_table_view_sort,
    )
    delete_database_table_view_sort = with_response(
        _sync.delete_database_table_view_sort,
    )
    get_database_table_view_sort = with_response(_sync.get_database_table_view_sort)
    list_database_table_view_sortings = with_response(
        _sync.list_database_table_view_sortings,
    )
    update_database_table_view_sort = with_response(
        _sync.update_database_table_view_sort,
    )


class AsyncDatabaseTableViewSortings(AsyncGroup):
    """The methods of `DatabaseTableViewSortings`, to be awaited."""

    _sync = DatabaseTableViewSortings

    @property
    def with_response(self) -> AsyncDatabaseTableViewSortingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewSortingsWithResponse(self._client)

    create_database_table_view_sort = asynchronous(
        _sync.create_database_table_view_sort,
    )
    delete_database_table_view_sort = asynchronous(
        _sync.delete_database_table_view_sort,
    )
    get_database_table_view_sort = asynchronous(_sync.get_database_table_view_sort)
    list_database_table_view_sortings = asynchronous(
        _sync.list_database_table_view_sortings,
    )
    update_database_table_view_sort = asynchronous(
        _sync.update_database_table_view_sort,
    )


class AsyncDatabaseTableViewSortingsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViewSortings`, awaited, giving the whole
    response.
    """

    _sync = DatabaseTableViewSortingsWithResponse
    create_database_table_view_sort = asynchronous(
        _sync.create_database_table_view_sort,
    )
    delete_database_table_view_sort = asynchronous(
        _sync.delete_database_table_view_sort,
    )
    get_database_table_view_sort = asynchronous(_sync.get_database_table_view_sort)
    list_database_table_view_sortings = asynchronous(
        _sync.list_database_table_view_sortings,
    )
    update_database_table_view_sort = asynchronous(
        _sync.update_database_table_view_sort,
    )

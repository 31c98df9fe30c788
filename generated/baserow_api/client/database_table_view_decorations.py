"""The operations with the tag "Database table view decorations"."""

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

_CREATE_DATABASE_TABLE_VIEW_DECORATION: Operation[
    models.DecoratorValueProviderTypeViewDecoration
] = Operation(
    "create_database_table_view_decoration",
    "POST",
    "/api/database/views/{view_id}/decorations/",
    parameters=(
        path("view_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DecoratorValueProviderTypeViewDecoration",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorViewDoesNotExist903b",
    },
)
_DELETE_DATABASE_TABLE_VIEW_DECORATION: Operation[None] = Operation(
    "delete_database_table_view_decoration",
    "DELETE",
    "/api/database/views/decoration/{view_decoration_id}/",
    parameters=(
        path("view_decoration_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDecorationDoesNotExist16ca",
    },
)
_GET_DATABASE_TABLE_VIEW_DECORATION: Operation[
    models.DecoratorValueProviderTypeViewDecoration
] = Operation(
    "get_database_table_view_decoration",
    "GET",
    "/api/database/views/decoration/{view_decoration_id}/",
    parameters=(path("view_decoration_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DecoratorValueProviderTypeViewDecoration",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDecorationDoesNotExist16ca",
    },
)
_LIST_DATABASE_TABLE_VIEW_DECORATIONS: Operation[
    list[models.DecoratorValueProviderTypeViewDecoration]
] = Operation(
    "list_database_table_view_decorations",
    "GET",
    "/api/database/views/{view_id}/decorations/",
    parameters=(path("view_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[DecoratorValueProviderTypeViewDecoration]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDoesNotExist903b",
    },
)
_UPDATE_DATABASE_TABLE_VIEW_DECORATION: Operation[
    models.DecoratorValueProviderTypeViewDecoration
] = Operation(
    "update_database_table_view_decoration",
    "PATCH",
    "/api/database/views/decoration/{view_decoration_id}/",
    parameters=(
        path("view_decoration_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DecoratorValueProviderTypeViewDecoration",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorViewDecorationDoesNotExist16ca",
    },
)


class DatabaseTableViewDecorations(Group):
    """The operations with the tag "Database table view decorations"."""

    @property
    def with_response(self) -> DatabaseTableViewDecorationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableViewDecorationsWithResponse(self._client)

    def create_database_table_view_decoration(
        self,
        view_id: int,
        body: (
            inputs.DecoratorValueProviderTypeCreateViewDecoration | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DecoratorValueProviderTypeViewDecoration:
        """POST /api/database/views/{view_id}/decorations/"""
        return self._call(
            _CREATE_DATABASE_TABLE_VIEW_DECORATION,
            options,
            body,
            view_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def delete_database_table_view_decoration(
        self,
        view_decoration_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/views/decoration/{view_decoration_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_VIEW_DECORATION,
            options,
            None,
            view_decoration_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def get_database_table_view_decoration(
        self, view_decoration_id: int, *, options: RequestOptions | None = None
    ) -> models.DecoratorValueProviderTypeViewDecoration:
        """GET /api/database/views/decoration/{view_decoration_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_VIEW_DECORATION, options, None, view_decoration_id
        )

    def list_database_table_view_decorations(
        self, view_id: int, *, options: RequestOptions | None = None
    ) -> list[models.DecoratorValueProviderTypeViewDecoration]:
        """GET /api/database/views/{view_id}/decorations/"""
        return self._call(_LIST_DATABASE_TABLE_VIEW_DECORATIONS, options, None, view_id)

    def update_database_table_view_decoration(
        self,
        view_decoration_id: int,
        body: (
            inputs.PatchedDecoratorValueProviderTypeUpdateViewDecoration | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DecoratorValueProviderTypeViewDecoration:
        """PATCH /api/database/views/decoration/{view_decoration_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_VIEW_DECORATION,
            options,
            body,
            view_decoration_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )


class DatabaseTableViewDecorationsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableViewDecorations`, giving the whole response."""

    _sync = DatabaseTableViewDecorations
    create_database_table_view_decoration = with_response(
        _sync.create_database_table_view_decoration,
    )
    delete_database_table_view_decoration = with_response(
        _sync.delete_database_table_view_decoration,
    )
    get_database_table_view_decoration = with_response(
        _sync.get_database_table_view_decoration,
    )
    list_database_table_view_decorations = with_response(
        _sync.list_database_table_view_decorations,
    )
    update_database_table_view_decoration = with_response(
        _sync.update_database_table_view_decoration,
    )


class AsyncDatabaseTableViewDecorations(AsyncGroup):
    """The methods of `DatabaseTableViewDecorations`, to be awaited."""

    _sync = DatabaseTableViewDecorations

    @property
    def with_response(self) -> AsyncDatabaseTableViewDecorationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableViewDecorationsWithResponse(self._client)

    create_database_table_view_decoration = asynchronous(
        _sync.create_database_table_view_decoration,
    )
    delete_database_table_view_decoration = asynchronous(
        _sync.delete_database_table_view_decoration,
    )
    get_database_table_view_decoration = asynchronous(
        _sync.get_database_table_view_decoration,
    )
    list_database_table_view_decorations = asynchronous(
        _sync.list_database_table_view_decorations,
    )
    update_database_table_view_decoration = asynchronous(
        _sync.update_database_table_view_decoration,
    )


class AsyncDatabaseTableViewDecorationsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableViewDecorations`, awaited, giving the whole
    response.
    """

    _sync = DatabaseTableViewDecorationsWithResponse
    create_database_table_view_decoration = asynchronous(
        _sync.create_database_table_view_decoration,
    )
    delete_database_table_view_decoration = asynchronous(
        _sync.delete_database_table_view_decoration,
    )
    get_database_table_view_decoration = asynchronous(
        _sync.get_database_table_view_decoration,
    )
    list_database_table_view_decorations = asynchronous(
        _sync.list_database_table_view_decorations,
    )
    update_database_table_view_decoration = asynchronous(
        _sync.update_database_table_view_decoration,
    )

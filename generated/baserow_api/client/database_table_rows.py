"""The operations with the tag "Database table rows"."""

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
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_BATCH_CREATE_DATABASE_TABLE_ROWS: Operation[models.ExampleBatchRowsRequest] = (
    Operation(
        "batch_create_database_table_rows",
        "POST",
        "/api/database/rows/table/{table_id}/batch/",
        parameters=(
            path("table_id"),
            header("ClientSessionId"),
            header("ClientUndoRedoActionGroupId"),
            query("before"),
            query("include_metadata"),
            query("send_webhook_events"),
            query("user_field_names"),
        ),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",), ("Database token",)),
        responses={
            200: "ExampleBatchRowsRequest",
            400: "ErrorUserNotInGroup1d2e",
            401: "ErrorNoPermissionToTableE497",
            404: "ErrorTableDoesNotExist1e8c",
        },
    )
)
_BATCH_DELETE_DATABASE_TABLE_ROWS: Operation[None] = Operation(
    "batch_delete_database_table_rows",
    "POST",
    "/api/database/rows/table/{table_id}/batch-delete/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("send_webhook_events"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup0059",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_BATCH_UPDATE_DATABASE_TABLE_ROWS: Operation[models.ExampleBatchUpdateRowsRequest] = (
    Operation(
        "batch_update_database_table_rows",
        "PATCH",
        "/api/database/rows/table/{table_id}/batch/",
        parameters=(
            path("table_id"),
            header("ClientSessionId"),
            header("ClientUndoRedoActionGroupId"),
            query("include_metadata"),
            query("send_webhook_events"),
            query("user_field_names"),
        ),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",), ("Database token",)),
        responses={
            200: "ExampleBatchUpdateRowsRequest",
            400: "ErrorUserNotInGroup1d2e",
            401: "ErrorNoPermissionToTableE497",
            404: "ErrorTableDoesNotExist1e8c",
        },
    )
)
_CREATE_DATABASE_TABLE_ROW: Operation[
    models.ExampleRowResponseSerializerWithUserFieldNames
] = Operation(
    "create_database_table_row",
    "POST",
    "/api/database/rows/table/{table_id}/",
    parameters=(
        path("table_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("before"),
        query("send_webhook_events"),
        query("user_field_names"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "ExampleRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroup0984",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_CREATE_ROW_COMMENT: Operation[models.RowComment] = Operation(
    "create_row_comment",
    "POST",
    "/api/row_comments/{table_id}/{row_id}/",
    parameters=(path("table_id"), path("row_id")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "RowComment",
        400: "ErrorUserNotInGroup2101",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_DELETE_DATABASE_TABLE_ROW: Operation[None] = Operation(
    "delete_database_table_row",
    "DELETE",
    "/api/database/rows/table/{table_id}/{row_id}/",
    parameters=(
        path("table_id"),
        path("row_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("send_webhook_events"),
    ),
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2368",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_DELETE_ROW_COMMENT: Operation[models.RowComment] = Operation(
    "delete_row_comment",
    "DELETE",
    "/api/row_comments/{table_id}/comment/{comment_id}/",
    parameters=(path("table_id"), path("comment_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "RowComment",
        400: "ErrorUserNotInGroup70d4",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist5681",
    },
)
_GET_ADJACENT_DATABASE_TABLE_ROW: Operation[
    models.ExampleRowResponseSerializerWithUserFieldNames | None
] = Operation(
    "get_adjacent_database_table_row",
    "GET",
    "/api/database/rows/table/{table_id}/{row_id}/adjacent/",
    parameters=(
        path("table_id"),
        path("row_id"),
        query("previous"),
        query("search"),
        query("search_mode"),
        query("user_field_names"),
        query("view_id"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ExampleRowResponseSerializerWithUserFieldNames",
        204: "None",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorTableDoesNotExist494f",
    },
)
_GET_DATABASE_TABLE_ROW: Operation[
    models.ExampleRowResponseSerializerWithUserFieldNames
] = Operation(
    "get_database_table_row",
    "GET",
    "/api/database/rows/table/{table_id}/{row_id}/",
    parameters=(
        path("table_id"),
        path("row_id"),
        query("include", explode=False),
        query("user_field_names"),
    ),
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "ExampleRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroup0984",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_GET_DATABASE_TABLE_ROW_HISTORY: Operation[
    models.PaginationSerializerRowHistory | None
] = Operation(
    "get_database_table_row_history",
    "GET",
    "/api/database/rows/table/{table_id}/{row_id}/history/",
    parameters=(path("table_id"), path("row_id"), query("limit"), query("offset")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerRowHistory",
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_GET_ROW_COMMENTS: Operation[models.PaginationSerializerRowComment] = Operation(
    "get_row_comments",
    "GET",
    "/api/row_comments/{table_id}/{row_id}/",
    parameters=(
        path("table_id"),
        path("row_id"),
        query("limit"),
        query("offset"),
        query("page"),
        query("size"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerRowComment",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist1e8c",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_LIST_DATABASE_TABLE_ROW_NAMES: Operation[models.ListDatabaseTableRowNamesResponse] = (
    Operation(
        "list_database_table_row_names",
        "GET",
        "/api/database/rows/names/",
        parameters=(query("table__{id}"),),
        security=(("UserSource JWT",), ("JWT",), ("Database token",)),
        responses={
            200: "ListDatabaseTableRowNamesResponse",
            400: "ErrorUserNotInGroup2521",
            401: "ErrorNoPermissionToTableE497",
            404: "ErrorTableDoesNotExist6212",
        },
    )
)
_LIST_DATABASE_TABLE_ROWS: Operation[
    models.PaginationSerializerExampleRowResponseSerializerWithUserFieldNames
] = Operation(
    "list_database_table_rows",
    "GET",
    "/api/database/rows/table/{table_id}/",
    parameters=(
        path("table_id"),
        query("exclude", explode=False),
        query("filter__{field}__{filter}"),
        query("filter_type"),
        query("filters"),
        query("include", explode=False),
        query("order_by", explode=False),
        query("page"),
        query("search"),
        query("search_mode"),
        query("size"),
        query("user_field_names"),
        query("view_id"),
        query("{link_row_field}__join={target_field},{target_field2}"),
    ),
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "PaginationSerializerExampleRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroupD39b",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist52ab",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_MOVE_DATABASE_TABLE_ROW: Operation[
    models.ExampleRowResponseSerializerWithUserFieldNames
] = Operation(
    "move_database_table_row",
    "PATCH",
    "/api/database/rows/table/{table_id}/{row_id}/move/",
    parameters=(
        path("table_id"),
        path("row_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("before_id"),
        query("send_webhook_events"),
        query("user_field_names"),
    ),
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "ExampleRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroup2521",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_UPDATE_DATABASE_TABLE_ROW: Operation[
    models.ExampleRowResponseSerializerWithUserFieldNames
] = Operation(
    "update_database_table_row",
    "PATCH",
    "/api/database/rows/table/{table_id}/{row_id}/",
    parameters=(
        path("table_id"),
        path("row_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
        query("send_webhook_events"),
        query("user_field_names"),
    ),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",), ("Database token",)),
    responses={
        200: "ExampleRowResponseSerializerWithUserFieldNames",
        400: "ErrorUserNotInGroup0984",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist1e8c",
    },
)
_UPDATE_ROW_COMMENT: Operation[models.RowComment] = Operation(
    "update_row_comment",
    "PATCH",
    "/api/row_comments/{table_id}/comment/{comment_id}/",
    parameters=(path("table_id"), path("comment_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "RowComment",
        400: "ErrorUserNotInGroup42e1",
        401: "ErrorNoPermissionToTableE497",
        404: "ErrorTableDoesNotExist5681",
    },
)
_UPDATE_ROW_COMMENT_NOTIFICATION_MODE: Operation[None] = Operation(
    "update_row_comment_notification_mode",
    "PUT",
    "/api/row_comments/{table_id}/{row_id}/notification-mode/",
    parameters=(path("table_id"), path("row_id")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist1e8c",
    },
)


class DatabaseTableRows(Group):
    """The operations with the tag "Database table rows"."""

    @property
    def with_response(self) -> DatabaseTableRowsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableRowsWithResponse(self._client)

    def batch_create_database_table_rows(
        self,
        table_id: int,
        body: inputs.ExampleBatchRowsRequest,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        before: int | None = None,
        include_metadata: bool | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleBatchRowsRequest:
        """POST /api/database/rows/table/{table_id}/batch/"""
        return self._call(
            _BATCH_CREATE_DATABASE_TABLE_ROWS,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
            before,
            include_metadata,
            send_webhook_events,
            user_field_names,
        )

    def batch_delete_database_table_rows(
        self,
        table_id: int,
        body: inputs.BatchDeleteRows,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        send_webhook_events: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/database/rows/table/{table_id}/batch-delete/"""
        return self._call(
            _BATCH_DELETE_DATABASE_TABLE_ROWS,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
            send_webhook_events,
        )

    def batch_update_database_table_rows(
        self,
        table_id: int,
        body: inputs.PatchedExampleBatchUpdateRowsRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        include_metadata: bool | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleBatchUpdateRowsRequest:
        """PATCH /api/database/rows/table/{table_id}/batch/"""
        return self._call(
            _BATCH_UPDATE_DATABASE_TABLE_ROWS,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
            include_metadata,
            send_webhook_events,
            user_field_names,
        )

    def create_database_table_row(
        self,
        table_id: int,
        body: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        before: int | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames:
        """POST /api/database/rows/table/{table_id}/"""
        return self._call(
            _CREATE_DATABASE_TABLE_ROW,
            options,
            body,
            table_id,
            client_session_id,
            client_undo_redo_action_group_id,
            before,
            send_webhook_events,
            user_field_names,
        )

    def create_row_comment(
        self,
        table_id: int,
        row_id: int,
        body: inputs.RowCommentCreate,
        *,
        options: RequestOptions | None = None,
    ) -> models.RowComment:
        """POST /api/row_comments/{table_id}/{row_id}/"""
        return self._call(_CREATE_ROW_COMMENT, options, body, table_id, row_id)

    def delete_database_table_row(
        self,
        table_id: int,
        row_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        send_webhook_events: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/database/rows/table/{table_id}/{row_id}/"""
        return self._call(
            _DELETE_DATABASE_TABLE_ROW,
            options,
            None,
            table_id,
            row_id,
            client_session_id,
            client_undo_redo_action_group_id,
            send_webhook_events,
        )

    def delete_row_comment(
        self, table_id: int, comment_id: int, *, options: RequestOptions | None = None
    ) -> models.RowComment:
        """DELETE /api/row_comments/{table_id}/comment/{comment_id}/"""
        return self._call(_DELETE_ROW_COMMENT, options, None, table_id, comment_id)

    def get_adjacent_database_table_row(
        self,
        table_id: int,
        row_id: int,
        *,
        previous: bool | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        user_field_names: bool | None = None,
        view_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | None:
        """GET /api/database/rows/table/{table_id}/{row_id}/adjacent/"""
        return self._call(
            _GET_ADJACENT_DATABASE_TABLE_ROW,
            options,
            None,
            table_id,
            row_id,
            previous,
            search,
            search_mode,
            user_field_names,
            view_id,
        )

    def get_database_table_row(
        self,
        table_id: int,
        row_id: int,
        *,
        include: Sequence[str] | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames:
        """GET /api/database/rows/table/{table_id}/{row_id}/"""
        return self._call(
            _GET_DATABASE_TABLE_ROW,
            options,
            None,
            table_id,
            row_id,
            include,
            user_field_names,
        )

    def get_database_table_row_history(
        self,
        table_id: int,
        row_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerRowHistory | None:
        """GET /api/database/rows/table/{table_id}/{row_id}/history/"""
        return self._call(
            _GET_DATABASE_TABLE_ROW_HISTORY,
            options,
            None,
            table_id,
            row_id,
            limit,
            offset,
        )

    def get_row_comments(
        self,
        table_id: int,
        row_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        page: int | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerRowComment:
        """GET /api/row_comments/{table_id}/{row_id}/"""
        return self._call(
            _GET_ROW_COMMENTS,
            options,
            None,
            table_id,
            row_id,
            limit,
            offset,
            page,
            size,
        )

    def iter_get_row_comments(
        self,
        table_id: int,
        row_id: int,
        *,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.RowComment]:
        """Iterate over the items on all pages of `get_row_comments`."""
        return self._pages(
            _GET_ROW_COMMENTS, options, None, table_id, row_id, None, None, None, size
        )

    def list_database_table_row_names(
        self, *, table_id: str | None = None, options: RequestOptions | None = None
    ) -> models.ListDatabaseTableRowNamesResponse:
        """GET /api/database/rows/names/"""
        return self._call(_LIST_DATABASE_TABLE_ROW_NAMES, options, None, table_id)

    def list_database_table_rows(
        self,
        table_id: int,
        *,
        exclude: Sequence[str] | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        order_by: Sequence[str] | None = None,
        page: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        user_field_names: bool | None = None,
        view_id: int | None = None,
        link_row_field_join_target_field_target_field2: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerExampleRowResponseSerializerWithUserFieldNames:
        """GET /api/database/rows/table/{table_id}/"""
        return self._call(
            _LIST_DATABASE_TABLE_ROWS,
            options,
            None,
            table_id,
            exclude,
            filter_field_filter,
            filter_type,
            filters,
            include,
            order_by,
            page,
            search,
            search_mode,
            size,
            user_field_names,
            view_id,
            link_row_field_join_target_field_target_field2,
        )

    def iter_list_database_table_rows(
        self,
        table_id: int,
        *,
        exclude: Sequence[str] | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: Sequence[str] | None = None,
        order_by: Sequence[str] | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        user_field_names: bool | None = None,
        view_id: int | None = None,
        link_row_field_join_target_field_target_field2: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.ExampleRowResponseSerializerWithUserFieldNames]:
        """Iterate over the items on all pages of `list_database_table_rows`."""
        return self._pages(
            _LIST_DATABASE_TABLE_ROWS,
            options,
            None,
            table_id,
            exclude,
            filter_field_filter,
            filter_type,
            filters,
            include,
            order_by,
            None,
            search,
            search_mode,
            size,
            user_field_names,
            view_id,
            link_row_field_join_target_field_target_field2,
        )

    def move_database_table_row(
        self,
        table_id: int,
        row_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        before_id: int | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames:
        """PATCH /api/database/rows/table/{table_id}/{row_id}/move/"""
        return self._call(
            _MOVE_DATABASE_TABLE_ROW,
            options,
            None,
            table_id,
            row_id,
            client_session_id,
            client_undo_redo_action_group_id,
            before_id,
            send_webhook_events,
            user_field_names,
        )

    def update_database_table_row(
        self,
        table_id: int,
        row_id: int,
        body: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames:
        """PATCH /api/database/rows/table/{table_id}/{row_id}/"""
        return self._call(
            _UPDATE_DATABASE_TABLE_ROW,
            options,
            body,
            table_id,
            row_id,
            client_session_id,
            client_undo_redo_action_group_id,
            send_webhook_events,
            user_field_names,
        )

    def update_row_comment(
        self, table_id: int, comment_id: int, *, options: RequestOptions | None = None
    ) -> models.RowComment:
        """PATCH /api/row_comments/{table_id}/comment/{comment_id}/"""
        return self._call(_UPDATE_ROW_COMMENT, options, None, table_id, comment_id)

    def update_row_comment_notification_mode(
        self,
        table_id: int,
        row_id: int,
        body: inputs.RowCommentsNotificationMode,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /api/row_comments/{table_id}/{row_id}/notification-mode/"""
        return self._call(
            _UPDATE_ROW_COMMENT_NOTIFICATION_MODE, options, body, table_id, row_id
        )


class DatabaseTableRowsWithResponse(ResponseGroup):
    """The methods of `DatabaseTableRows`, giving the whole response."""

    _sync = DatabaseTableRows
    batch_create_database_table_rows = with_response(
        _sync.batch_create_database_table_rows,
    )
    batch_delete_database_table_rows = with_response(
        _sync.batch_delete_database_table_rows,
    )
    batch_update_database_table_rows = with_response(
        _sync.batch_update_database_table_rows,
    )
    create_database_table_row = with_response(_sync.create_database_table_row)
    create_row_comment = with_response(_sync.create_row_comment)
    delete_database_table_row = with_response(_sync.delete_database_table_row)
    delete_row_comment = with_response(_sync.delete_row_comment)
    get_adjacent_database_table_row = with_response(
        _sync.get_adjacent_database_table_row,
    )
    get_database_table_row = with_response(_sync.get_database_table_row)
    get_database_table_row_history = with_response(_sync.get_database_table_row_history)
    get_row_comments = with_response(_sync.get_row_comments)
    list_database_table_row_names = with_response(_sync.list_database_table_row_names)
    list_database_table_rows = with_response(_sync.list_database_table_rows)
    move_database_table_row = with_response(_sync.move_database_table_row)
    update_database_table_row = with_response(_sync.update_database_table_row)
    update_row_comment = with_response(_sync.update_row_comment)
    update_row_comment_notification_mode = with_response(
        _sync.update_row_comment_notification_mode,
    )


class AsyncDatabaseTableRows(AsyncGroup):
    """The methods of `DatabaseTableRows`, to be awaited."""

    _sync = DatabaseTableRows

    @property
    def with_response(self) -> AsyncDatabaseTableRowsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableRowsWithResponse(self._client)

    batch_create_database_table_rows = asynchronous(
        _sync.batch_create_database_table_rows,
    )
    batch_delete_database_table_rows = asynchronous(
        _sync.batch_delete_database_table_rows,
    )
    batch_update_database_table_rows = asynchronous(
        _sync.batch_update_database_table_rows,
    )
    create_database_table_row = asynchronous(_sync.create_database_table_row)
    create_row_comment = asynchronous(_sync.create_row_comment)
    delete_database_table_row = asynchronous(_sync.delete_database_table_row)
    delete_row_comment = asynchronous(_sync.delete_row_comment)
    get_adjacent_database_table_row = asynchronous(
        _sync.get_adjacent_database_table_row,
    )
    get_database_table_row = asynchronous(_sync.get_database_table_row)
    get_database_table_row_history = asynchronous(_sync.get_database_table_row_history)
    get_row_comments = asynchronous(_sync.get_row_comments)
    iter_get_row_comments = asynchronous_pages(_sync.iter_get_row_comments)
    list_database_table_row_names = asynchronous(_sync.list_database_table_row_names)
    list_database_table_rows = asynchronous(_sync.list_database_table_rows)
    iter_list_database_table_rows = asynchronous_pages(
        _sync.iter_list_database_table_rows,
    )
    move_database_table_row = asynchronous(_sync.move_database_table_row)
    update_database_table_row = asynchronous(_sync.update_database_table_row)
    update_row_comment = asynchronous(_sync.update_row_comment)
    update_row_comment_notification_mode = asynchronous(
        _sync.update_row_comment_notification_mode,
    )


class AsyncDatabaseTableRowsWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableRows`, awaited, giving the whole response."""

    _sync = DatabaseTableRowsWithResponse
    batch_create_database_table_rows = asynchronous(
        _sync.batch_create_database_table_rows,
    )
    batch_delete_database_table_rows = asynchronous(
        _sync.batch_delete_database_table_rows,
    )
    batch_update_database_table_rows = asynchronous(
        _sync.batch_update_database_table_rows,
    )
    create_database_table_row = asynchronous(_sync.create_database_table_row)
    create_row_comment = asynchronous(_sync.create_row_comment)
    delete_database_table_row = asynchronous(_sync.delete_database_table_row)
    delete_row_comment = asynchronous(_sync.delete_row_comment)
    get_adjacent_database_table_row = asynchronous(
        _sync.get_adjacent_database_table_row,
    )
    get_database_table_row = asynchronous(_sync.get_database_table_row)
    get_database_table_row_history = asynchronous(_sync.get_database_table_row_history)
    get_row_comments = asynchronous(_sync.get_row_comments)
    list_database_table_row_names = asynchronous(_sync.list_database_table_row_names)
    list_database_table_rows = asynchronous(_sync.list_database_table_rows)
    move_database_table_row = asynchronous(_sync.move_database_table_row)
    update_database_table_row = asynchronous(_sync.update_database_table_row)
    update_row_comment = asynchronous(_sync.update_row_comment)
    update_row_comment_notification_mode = asynchronous(
        _sync.update_row_comment_notification_mode,
    )

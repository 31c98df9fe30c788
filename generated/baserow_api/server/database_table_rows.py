"""The operations with the tag "Database table rows"."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DatabaseTableRowsService(Service):
    """The operations with the tag "Database table rows"."""

    async def batch_create_database_table_rows(
        self,
        request: Request,
        table_id: int,
        body: inputs.ExampleBatchRowsRequest,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        before: int | None = None,
        include_metadata: bool | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleBatchRowsRequest | Response:
        """POST /api/database/rows/table/{table_id}/batch/"""
        raise NotImplementedByServer

    async def batch_delete_database_table_rows(
        self,
        request: Request,
        table_id: int,
        body: inputs.BatchDeleteRows,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        send_webhook_events: bool | None = None,
    ) -> None | Response:
        """POST /api/database/rows/table/{table_id}/batch-delete/"""
        raise NotImplementedByServer

    async def batch_update_database_table_rows(
        self,
        request: Request,
        table_id: int,
        body: inputs.PatchedExampleBatchUpdateRowsRequest | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        include_metadata: bool | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleBatchUpdateRowsRequest | Response:
        """PATCH /api/database/rows/table/{table_id}/batch/"""
        raise NotImplementedByServer

    async def create_database_table_row(
        self,
        request: Request,
        table_id: int,
        body: dict[str, Any] | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        before: int | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | Response:
        """POST /api/database/rows/table/{table_id}/"""
        raise NotImplementedByServer

    async def create_row_comment(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        body: inputs.RowCommentCreate,
    ) -> models.RowComment | Response:
        """POST /api/row_comments/{table_id}/{row_id}/"""
        raise NotImplementedByServer

    async def delete_database_table_row(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        send_webhook_events: bool | None = None,
    ) -> None | Response:
        """DELETE /api/database/rows/table/{table_id}/{row_id}/"""
        raise NotImplementedByServer

    async def delete_row_comment(
        self, request: Request, table_id: int, comment_id: int
    ) -> models.RowComment | Response:
        """DELETE /api/row_comments/{table_id}/comment/{comment_id}/"""
        raise NotImplementedByServer

    async def get_adjacent_database_table_row(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        previous: bool | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        user_field_names: bool | None = None,
        view_id: int | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | None | Response:
        """GET /api/database/rows/table/{table_id}/{row_id}/adjacent/"""
        raise NotImplementedByServer

    async def get_database_table_row(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        include: list[str] | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | Response:
        """GET /api/database/rows/table/{table_id}/{row_id}/"""
        raise NotImplementedByServer

    async def get_database_table_row_history(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> models.PaginationSerializerRowHistory | None | Response:
        """GET /api/database/rows/table/{table_id}/{row_id}/history/"""
        raise NotImplementedByServer

    async def get_row_comments(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        page: int | None = None,
        size: int | None = None,
    ) -> models.PaginationSerializerRowComment | Response:
        """GET /api/row_comments/{table_id}/{row_id}/"""
        raise NotImplementedByServer

    async def list_database_table_row_names(
        self, request: Request, *, table_id: str | None = None
    ) -> models.ListDatabaseTableRowNamesResponse | Response:
        """GET /api/database/rows/names/"""
        raise NotImplementedByServer

    async def list_database_table_rows(
        self,
        request: Request,
        table_id: int,
        *,
        exclude: list[str] | None = None,
        filter_field_filter: str | None = None,
        filter_type: str | None = None,
        filters: str | None = None,
        include: list[str] | None = None,
        order_by: list[str] | None = None,
        page: int | None = None,
        search: str | None = None,
        search_mode: str | None = None,
        size: int | None = None,
        user_field_names: bool | None = None,
        view_id: int | None = None,
        link_row_field_join_target_field_target_field2: str | None = None,
    ) -> (
        models.PaginationSerializerExampleRowResponseSerializerWithUserFieldNames
        | Response
    ):
        """GET /api/database/rows/table/{table_id}/"""
        raise NotImplementedByServer

    async def move_database_table_row(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        before_id: int | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | Response:
        """PATCH /api/database/rows/table/{table_id}/{row_id}/move/"""
        raise NotImplementedByServer

    async def update_database_table_row(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        body: dict[str, Any] | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
        send_webhook_events: bool | None = None,
        user_field_names: bool | None = None,
    ) -> models.ExampleRowResponseSerializerWithUserFieldNames | Response:
        """PATCH /api/database/rows/table/{table_id}/{row_id}/"""
        raise NotImplementedByServer

    async def update_row_comment(
        self, request: Request, table_id: int, comment_id: int
    ) -> models.RowComment | Response:
        """PATCH /api/row_comments/{table_id}/comment/{comment_id}/"""
        raise NotImplementedByServer

    async def update_row_comment_notification_mode(
        self,
        request: Request,
        table_id: int,
        row_id: int,
        body: inputs.RowCommentsNotificationMode,
    ) -> None | Response:
        """PUT /api/row_comments/{table_id}/{row_id}/notification-mode/"""
        raise NotImplementedByServer

"""The operations with the tag "Audit log"."""

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
    query,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ASYNC_AUDIT_LOG_EXPORT: Operation[models.SingleAuditLogExportJobResponse] = Operation(
    "async_audit_log_export",
    "POST",
    "/api/admin/audit-log/export/",
    parameters=(header("ClientSessionId"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "SingleAuditLogExportJobResponse",
        400: "ErrorRequestBodyValidationC481",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_ASYNC_AUDIT_LOG_EXPORT_2: Operation[models.SingleAuditLogExportJobResponse] = (
    Operation(
        "async_audit_log_export_2",
        "POST",
        "/api/audit-log/export/",
        parameters=(header("ClientSessionId"),),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            202: "SingleAuditLogExportJobResponse",
            400: "ErrorRequestBodyValidationC481",
            404: "ErrorGroupDoesNotExistC56d",
        },
    )
)
_AUDIT_LOG_ACTION_TYPES: Operation[list[models.AuditLogActionType]] = Operation(
    "audit_log_action_types",
    "GET",
    "/api/admin/audit-log/action-types/",
    parameters=(query("search"), query("workspace_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[AuditLogActionType]",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
)
_AUDIT_LOG_ACTION_TYPES_2: Operation[list[models.AuditLogActionType]] = Operation(
    "audit_log_action_types_2",
    "GET",
    "/api/audit-log/action-types/",
    parameters=(query("search"), query("workspace_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[AuditLogActionType]",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
)
_AUDIT_LOG_LIST: Operation[models.PaginationSerializerAuditLog] = Operation(
    "audit_log_list",
    "GET",
    "/api/admin/audit-log/",
    parameters=(
        query("action_type"),
        query("from_timestamp"),
        query("page"),
        query("size"),
        query("sorts"),
        query("to_timestamp"),
        query("user_id"),
        query("workspace_id"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerAuditLog",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_AUDIT_LOG_LIST_2: Operation[models.PaginationSerializerAuditLog] = Operation(
    "audit_log_list_2",
    "GET",
    "/api/audit-log/",
    parameters=(
        query("action_type"),
        query("from_timestamp"),
        query("page"),
        query("size"),
        query("sorts"),
        query("to_timestamp"),
        query("user_id"),
        query("workspace_id"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerAuditLog",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_AUDIT_LOG_USERS: Operation[models.PaginationSerializerAuditLogUser] = Operation(
    "audit_log_users",
    "GET",
    "/api/admin/audit-log/users/",
    parameters=(query("page"), query("search"), query("size"), query("workspace_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerAuditLogUser",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_AUDIT_LOG_USERS_2: Operation[models.PaginationSerializerAuditLogUser] = Operation(
    "audit_log_users_2",
    "GET",
    "/api/audit-log/users/",
    parameters=(query("page"), query("search"), query("size"), query("workspace_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerAuditLogUser",
        400: "ErrorPageSizeLimit1d29",
        401: "None",
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_AUDIT_LOG_WORKSPACES: Operation[models.PaginationSerializerAuditLogWorkspace] = (
    Operation(
        "audit_log_workspaces",
        "GET",
        "/api/admin/audit-log/workspaces/",
        parameters=(query("page"), query("search"), query("size")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PaginationSerializerAuditLogWorkspace",
            400: "ErrorPageSizeLimit1d29",
            401: "None",
        },
        pages=Pages("page", items="results", parameter="page", next="next"),
    )
)
_AUDIT_LOG_WORKSPACES_2: Operation[models.PaginationSerializerAuditLogWorkspace] = (
    Operation(
        "audit_log_workspaces_2",
        "GET",
        "/api/audit-log/workspaces/",
        parameters=(query("page"), query("search"), query("size")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PaginationSerializerAuditLogWorkspace",
            400: "ErrorPageSizeLimit1d29",
            401: "None",
        },
        pages=Pages("page", items="results", parameter="page", next="next"),
    )
)


class AuditLog(Group):
    """The operations with the tag "Audit log"."""

    @property
    def with_response(self) -> AuditLogWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AuditLogWithResponse(self._client)

    def async_audit_log_export(
        self,
        body: inputs.SingleAuditLogExportJobRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.SingleAuditLogExportJobResponse:
        """POST /api/admin/audit-log/export/"""
        return self._call(_ASYNC_AUDIT_LOG_EXPORT, options, body, client_session_id)

    def async_audit_log_export_2(
        self,
        body: inputs.SingleAuditLogExportJobRequest | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.SingleAuditLogExportJobResponse:
        """POST /api/audit-log/export/"""
        return self._call(_ASYNC_AUDIT_LOG_EXPORT_2, options, body, client_session_id)

    def audit_log_action_types(
        self,
        *,
        search: str | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.AuditLogActionType]:
        """GET /api/admin/audit-log/action-types/"""
        return self._call(_AUDIT_LOG_ACTION_TYPES, options, None, search, workspace_id)

    def audit_log_action_types_2(
        self,
        *,
        search: str | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.AuditLogActionType]:
        """GET /api/audit-log/action-types/"""
        return self._call(
            _AUDIT_LOG_ACTION_TYPES_2, options, None, search, workspace_id
        )

    def audit_log_list(
        self,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLog:
        """GET /api/admin/audit-log/"""
        return self._call(
            _AUDIT_LOG_LIST,
            options,
            None,
            action_type,
            from_timestamp,
            page,
            size,
            sorts,
            to_timestamp,
            user_id,
            workspace_id,
        )

    def iter_audit_log_list(
        self,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLog]:
        """Iterate over the items on all pages of `audit_log_list`."""
        return self._pages(
            _AUDIT_LOG_LIST,
            options,
            None,
            action_type,
            from_timestamp,
            None,
            size,
            sorts,
            to_timestamp,
            user_id,
            workspace_id,
        )

    def audit_log_list_2(
        self,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLog:
        """GET /api/audit-log/"""
        return self._call(
            _AUDIT_LOG_LIST_2,
            options,
            None,
            action_type,
            from_timestamp,
            page,
            size,
            sorts,
            to_timestamp,
            user_id,
            workspace_id,
        )

    def iter_audit_log_list_2(
        self,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLog]:
        """Iterate over the items on all pages of `audit_log_list_2`."""
        return self._pages(
            _AUDIT_LOG_LIST_2,
            options,
            None,
            action_type,
            from_timestamp,
            None,
            size,
            sorts,
            to_timestamp,
            user_id,
            workspace_id,
        )

    def audit_log_users(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLogUser:
        """GET /api/admin/audit-log/users/"""
        return self._call(
            _AUDIT_LOG_USERS, options, None, page, search, size, workspace_id
        )

    def iter_audit_log_users(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLogUser]:
        """Iterate over the items on all pages of `audit_log_users`."""
        return self._pages(
            _AUDIT_LOG_USERS, options, None, None, search, size, workspace_id
        )

    def audit_log_users_2(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLogUser:
        """GET /api/audit-log/users/"""
        return self._call(
            _AUDIT_LOG_USERS_2, options, None, page, search, size, workspace_id
        )

    def iter_audit_log_users_2(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLogUser]:
        """Iterate over the items on all pages of `audit_log_users_2`."""
        return self._pages(
            _AUDIT_LOG_USERS_2, options, None, None, search, size, workspace_id
        )

    def audit_log_workspaces(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLogWorkspace:
        """GET /api/admin/audit-log/workspaces/"""
        return self._call(_AUDIT_LOG_WORKSPACES, options, None, page, search, size)

    def iter_audit_log_workspaces(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLogWorkspace]:
        """Iterate over the items on all pages of `audit_log_workspaces`."""
        return self._pages(_AUDIT_LOG_WORKSPACES, options, None, None, search, size)

    def audit_log_workspaces_2(
        self,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAuditLogWorkspace:
        """GET /api/audit-log/workspaces/"""
        return self._call(_AUDIT_LOG_WORKSPACES_2, options, None, page, search, size)

    def iter_audit_log_workspaces_2(
        self,
        *,
        search: str | None = None,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AuditLogWorkspace]:
        """Iterate over the items on all pages of `audit_log_workspaces_2`."""
        return self._pages(_AUDIT_LOG_WORKSPACES_2, options, None, None, search, size)


class AuditLogWithResponse(ResponseGroup):
    """The methods of `AuditLog`, giving the whole response."""

    _sync = AuditLog
    async_audit_log_export = with_response(_sync.async_audit_log_export)
    async_audit_log_export_2 = with_response(_sync.async_audit_log_export_2)
    audit_log_action_types = with_response(_sync.audit_log_action_types)
    audit_log_action_types_2 = with_response(_sync.audit_log_action_types_2)
    audit_log_list = with_response(_sync.audit_log_list)
    audit_log_list_2 = with_response(_sync.audit_log_list_2)
    audit_log_users = with_response(_sync.audit_log_users)
    audit_log_users_2 = with_response(_sync.audit_log_users_2)
    audit_log_workspaces = with_response(_sync.audit_log_workspaces)
    audit_log_workspaces_2 = with_response(_sync.audit_log_workspaces_2)


class AsyncAuditLog(AsyncGroup):
    """The methods of `AuditLog`, to be awaited."""

    _sync = AuditLog

    @property
    def with_response(self) -> AsyncAuditLogWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncAuditLogWithResponse(self._client)

    async_audit_log_export = asynchronous(_sync.async_audit_log_export)
    async_audit_log_export_2 = asynchronous(_sync.async_audit_log_export_2)
    audit_log_action_types = asynchronous(_sync.audit_log_action_types)
    audit_log_action_types_2 = asynchronous(_sync.audit_log_action_types_2)
    audit_log_list = asynchronous(_sync.audit_log_list)
    iter_audit_log_list = asynchronous_pages(_sync.iter_audit_log_list)
    audit_log_list_2 = asynchronous(_sync.audit_log_list_2)
    iter_audit_log_list_2 = asynchronous_pages(_sync.iter_audit_log_list_2)
    audit_log_users = asynchronous(_sync.audit_log_users)
    iter_audit_log_users = asynchronous_pages(_sync.iter_audit_log_users)
    audit_log_users_2 = asynchronous(_sync.audit_log_users_2)
    iter_audit_log_users_2 = asynchronous_pages(_sync.iter_audit_log_users_2)
    audit_log_workspaces = asynchronous(_sync.audit_log_workspaces)
    iter_audit_log_workspaces = asynchronous_pages(_sync.iter_audit_log_workspaces)
    audit_log_workspaces_2 = asynchronous(_sync.audit_log_workspaces_2)
    iter_audit_log_workspaces_2 = asynchronous_pages(_sync.iter_audit_log_workspaces_2)


class AsyncAuditLogWithResponse(AsyncResponseGroup):
    """The methods of `AuditLog`, awaited, giving the whole response."""

    _sync = AuditLogWithResponse
    async_audit_log_export = asynchronous(_sync.async_audit_log_export)
    async_audit_log_export_2 = asynchronous(_sync.async_audit_log_export_2)
    audit_log_action_types = asynchronous(_sync.audit_log_action_types)
    audit_log_action_types_2 = asynchronous(_sync.audit_log_action_types_2)
    audit_log_list = asynchronous(_sync.audit_log_list)
    audit_log_list_2 = asynchronous(_sync.audit_log_list_2)
    audit_log_users = asynchronous(_sync.audit_log_users)
    audit_log_users_2 = asynchronous(_sync.audit_log_users_2)
    audit_log_workspaces = asynchronous(_sync.audit_log_workspaces)
    audit_log_workspaces_2 = asynchronous(_sync.audit_log_workspaces_2)

"""The operations with the tag "Audit log"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class AuditLogService(Service):
    """The operations with the tag "Audit log"."""

    async def async_audit_log_export(
        self,
        request: Request,
        body: inputs.SingleAuditLogExportJobRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.SingleAuditLogExportJobResponse | Response:
        """POST /api/admin/audit-log/export/"""
        raise NotImplementedByServer

    async def async_audit_log_export_2(
        self,
        request: Request,
        body: inputs.SingleAuditLogExportJobRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.SingleAuditLogExportJobResponse | Response:
        """POST /api/audit-log/export/"""
        raise NotImplementedByServer

    async def audit_log_action_types(
        self,
        request: Request,
        *,
        search: str | None = None,
        workspace_id: int | None = None,
    ) -> list[models.AuditLogActionType] | Response:
        """GET /api/admin/audit-log/action-types/"""
        raise NotImplementedByServer

    async def audit_log_action_types_2(
        self,
        request: Request,
        *,
        search: str | None = None,
        workspace_id: int | None = None,
    ) -> list[models.AuditLogActionType] | Response:
        """GET /api/audit-log/action-types/"""
        raise NotImplementedByServer

    async def audit_log_list(
        self,
        request: Request,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
    ) -> models.PaginationSerializerAuditLog | Response:
        """GET /api/admin/audit-log/"""
        raise NotImplementedByServer

    async def audit_log_list_2(
        self,
        request: Request,
        *,
        action_type: str | None = None,
        from_timestamp: str | None = None,
        page: int | None = None,
        size: int | None = None,
        sorts: str | None = None,
        to_timestamp: str | None = None,
        user_id: int | None = None,
        workspace_id: int | None = None,
    ) -> models.PaginationSerializerAuditLog | Response:
        """GET /api/audit-log/"""
        raise NotImplementedByServer

    async def audit_log_users(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
    ) -> models.PaginationSerializerAuditLogUser | Response:
        """GET /api/admin/audit-log/users/"""
        raise NotImplementedByServer

    async def audit_log_users_2(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
        workspace_id: int | None = None,
    ) -> models.PaginationSerializerAuditLogUser | Response:
        """GET /api/audit-log/users/"""
        raise NotImplementedByServer

    async def audit_log_workspaces(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
    ) -> models.PaginationSerializerAuditLogWorkspace | Response:
        """GET /api/admin/audit-log/workspaces/"""
        raise NotImplementedByServer

    async def audit_log_workspaces_2(
        self,
        request: Request,
        *,
        page: int | None = None,
        search: str | None = None,
        size: int | None = None,
    ) -> models.PaginationSerializerAuditLogWorkspace | Response:
        """GET /api/audit-log/workspaces/"""
        raise NotImplementedByServer

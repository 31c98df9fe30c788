from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .audit_log import AuditLog
    from .audit_log_user import AuditLogUser
    from .audit_log_workspace import AuditLogWorkspace


class PaginationSerializerAuditLog(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLog]


class PaginationSerializerAuditLogUser(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLogUser]


class PaginationSerializerAuditLogWorkspace(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLogWorkspace]

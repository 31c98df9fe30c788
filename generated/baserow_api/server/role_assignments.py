"""The operations with the tag "Role assignments"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class RoleAssignmentsService(Service):
    """The operations with the tag "Role assignments"."""

    async def assign_role(
        self, request: Request, workspace_id: int, body: inputs.CreateRoleAssignment
    ) -> models.OpenApiRoleAssignment | None | Response:
        """POST /api/role/{workspace_id}/"""
        raise NotImplementedByServer

    async def batch_assign_role(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.BatchCreateRoleAssignment,
    ) -> list[models.OpenApiRoleAssignment] | Response:
        """POST /api/role/{workspace_id}/batch/"""
        raise NotImplementedByServer

    async def list_role_assignments(
        self,
        request: Request,
        workspace_id: int,
        *,
        scope_id: int | None = None,
        scope_type: str | None = None,
    ) -> list[models.OpenApiRoleAssignment] | Response:
        """GET /api/role/{workspace_id}/"""
        raise NotImplementedByServer

"""The operations with the tag "Workspace invitations"."""

from __future__ import annotations

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class WorkspaceInvitationsService(Service):
    """The operations with the tag "Workspace invitations"."""

    async def accept_workspace_invitation(
        self, request: Request, workspace_invitation_id: int
    ) -> models.WorkspaceUserWorkspace | Response:
        """POST /api/workspaces/invitations/{workspace_invitation_id}/accept/"""
        raise NotImplementedByServer

    async def create_workspace_invitation(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.CreateWorkspaceInvitation,
    ) -> models.WorkspaceInvitation | Response:
        """POST /api/workspaces/invitations/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def delete_workspace_invitation(
        self, request: Request, workspace_invitation_id: int
    ) -> None | Response:
        """DELETE /api/workspaces/invitations/{workspace_invitation_id}/"""
        raise NotImplementedByServer

    async def get_workspace_invitation(
        self, request: Request, workspace_invitation_id: int
    ) -> models.WorkspaceInvitation | Response:
        """GET /api/workspaces/invitations/{workspace_invitation_id}/"""
        raise NotImplementedByServer

    async def get_workspace_invitation_by_token(
        self, request: Request, token: str
    ) -> models.UserWorkspaceInvitation | Response:
        """GET /api/workspaces/invitations/token/{token}/"""
        raise NotImplementedByServer

    async def list_workspace_invitations(
        self, request: Request, workspace_id: int
    ) -> list[models.WorkspaceInvitation] | Response:
        """GET /api/workspaces/invitations/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def reject_workspace_invitation(
        self, request: Request, workspace_invitation_id: int
    ) -> None | Response:
        """POST /api/workspaces/invitations/{workspace_invitation_id}/reject/"""
        raise NotImplementedByServer

    async def update_workspace_invitation(
        self,
        request: Request,
        workspace_invitation_id: int,
        body: inputs.PatchedUpdateWorkspaceInvitation | None = None,
    ) -> models.WorkspaceInvitation | Response:
        """PATCH /api/workspaces/invitations/{workspace_invitation_id}/"""
        raise NotImplementedByServer

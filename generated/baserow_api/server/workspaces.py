"""The operations with the tag "Workspaces"."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class WorkspacesService(Service):
    """The operations with the tag "Workspaces"."""

    async def create_initial_workspace(
        self, request: Request
    ) -> models.WorkspaceUserWorkspace | Response:
        """POST /api/workspaces/create-initial-workspace/"""
        raise NotImplementedByServer

    async def create_workspace(
        self,
        request: Request,
        body: inputs.Workspace,
        *,
        client_session_id: UUID | None = None,
    ) -> models.WorkspaceUserWorkspace | Response:
        """POST /api/workspaces/"""
        raise NotImplementedByServer

    async def delete_workspace(
        self,
        request: Request,
        workspace_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/workspaces/{workspace_id}/"""
        raise NotImplementedByServer

    async def delete_workspace_user(
        self, request: Request, workspace_user_id: int
    ) -> None | Response:
        """DELETE /api/workspaces/users/{workspace_user_id}/"""
        raise NotImplementedByServer

    async def export_workspace_applications_async(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.ExportWorkspaceApplicationsAsyncRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ExportApplicationsJobTypeResponse | Response:
        """POST /api/workspaces/{workspace_id}/export/async/"""
        raise NotImplementedByServer

    async def get_workspace_generative_ai_models_settings(
        self, request: Request, workspace_id: Annotated[str, Field(pattern="^[0-9]+$")]
    ) -> models.GenerativeAISettings | Response:
        """GET /api/workspaces/{workspace_id}/settings/generative-ai/"""
        raise NotImplementedByServer

    async def import_export_resource(
        self,
        request: Request,
        workspace_id: Annotated[str, Field(pattern="^[0-9]+$")],
        resource_id: Annotated[str, Field(pattern="^[0-9]+$")],
    ) -> None | Response:
        """DELETE /api/workspaces/{workspace_id}/import/{resource_id}/"""
        raise NotImplementedByServer

    async def import_resource_upload_file(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.ImportResourceUploadFileRequest,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ImportResource | Response:
        """POST /api/workspaces/{workspace_id}/import/upload-file/"""
        raise NotImplementedByServer

    async def import_workspace_applications_async(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.ImportWorkspaceApplicationsAsyncRequest | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ImportApplicationsJobTypeResponse | Response:
        """POST /api/workspaces/{workspace_id}/import/async/"""
        raise NotImplementedByServer

    async def leave_workspace(
        self, request: Request, workspace_id: int
    ) -> None | Response:
        """POST /api/workspaces/{workspace_id}/leave/"""
        raise NotImplementedByServer

    async def list_workspace_exports(
        self,
        request: Request,
        workspace_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> models.ListExportWorkspaceApplications | Response:
        """GET /api/workspaces/{workspace_id}/export/"""
        raise NotImplementedByServer

    async def list_workspace_users(
        self,
        request: Request,
        workspace_id: int,
        *,
        search: str | None = None,
        sorts: str | None = None,
    ) -> list[models.ListWorkspaceUsersWithMemberData] | Response:
        """GET /api/workspaces/users/workspace/{workspace_id}/"""
        raise NotImplementedByServer

    async def list_workspaces(
        self, request: Request
    ) -> list[models.WorkspaceUserWorkspace] | Response:
        """GET /api/workspaces/"""
        raise NotImplementedByServer

    async def order_workspaces(
        self,
        request: Request,
        body: inputs.OrderWorkspaces,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/workspaces/order/"""
        raise NotImplementedByServer

    async def update_workspace(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.PatchedWorkspace | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.Workspace | Response:
        """PATCH /api/workspaces/{workspace_id}/"""
        raise NotImplementedByServer

    async def update_workspace_generative_ai_models_settings(
        self,
        request: Request,
        workspace_id: int,
        body: inputs.PatchedGenerativeAISettings | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.Workspace | Response:
        """PATCH /api/workspaces/{workspace_id}/settings/generative-ai/"""
        raise NotImplementedByServer

    async def update_workspace_user(
        self,
        request: Request,
        workspace_user_id: int,
        body: inputs.PatchedUpdateWorkspaceUser | None = None,
    ) -> models.WorkspaceUser | Response:
        """PATCH /api/workspaces/users/{workspace_user_id}/"""
        raise NotImplementedByServer

    async def workspace_permissions(
        self, request: Request, workspace_id: int
    ) -> list[models.PermissionObject] | Response:
        """GET /api/workspaces/{workspace_id}/permissions/"""
        raise NotImplementedByServer

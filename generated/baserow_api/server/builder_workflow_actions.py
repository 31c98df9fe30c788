"""The operations with the tag "Builder workflow actions"."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class BuilderWorkflowActionsService(Service):
    """The operations with the tag "Builder workflow actions"."""

    async def create_builder_page_workflow_action(
        self,
        request: Request,
        page_id: int,
        body: inputs.BuilderWorkflowActionTypeCreateBuilderWorkflowAction | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.BuilderWorkflowActionTypeBuilderWorkflowAction | Response:
        """POST /api/builder/page/{page_id}/workflow_actions/"""
        raise NotImplementedByServer

    async def delete_builder_page_workflow_action(
        self,
        request: Request,
        workflow_action_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/builder/workflow_action/{workflow_action_id}/"""
        raise NotImplementedByServer

    async def dispatch_builder_page_workflow_action(
        self,
        request: Request,
        workflow_action_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> Any | Response:
        """POST /api/builder/workflow_action/{workflow_action_id}/dispatch/"""
        raise NotImplementedByServer

    async def list_builder_page_workflow_actions(
        self, request: Request, page_id: int
    ) -> list[models.BuilderWorkflowActionTypeBuilderWorkflowAction] | Response:
        """GET /api/builder/page/{page_id}/workflow_actions/"""
        raise NotImplementedByServer

    async def list_public_builder_page_workflow_actions(
        self, request: Request, page_id: int
    ) -> list[models.PublicBuilderWorkflowActionTypeBuilderWorkflowAction] | Response:
        """GET /api/builder/domains/published/page/{page_id}/workflow_actions/"""
        raise NotImplementedByServer

    async def order_builder_workflow_actions(
        self,
        request: Request,
        page_id: int,
        body: inputs.OrderWorkflowActions,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """POST /api/builder/page/{page_id}/workflow_actions/order/"""
        raise NotImplementedByServer

    async def update_builder_page_workflow_action(
        self,
        request: Request,
        workflow_action_id: int,
        body: (
            inputs.PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions | None
        ) = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.BuilderWorkflowActionTypeBuilderWorkflowAction | Response:
        """PATCH /api/builder/workflow_action/{workflow_action_id}/"""
        raise NotImplementedByServer

"""The operations with the tag "Dashboard widgets"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DashboardWidgetsService(Service):
    """The operations with the tag "Dashboard widgets"."""

    async def create_dashboard_widget(
        self,
        request: Request,
        dashboard_id: int,
        body: inputs.DashboardWidgetCreateWidget | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DashboardWidgetWidget | Response:
        """POST /api/dashboard/{dashboard_id}/widgets/"""
        raise NotImplementedByServer

    async def delete_dashboard_widget(
        self,
        request: Request,
        widget_id: int,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/dashboard/widgets/{widget_id}/"""
        raise NotImplementedByServer

    async def list_dashboard_widgets(
        self, request: Request, dashboard_id: int
    ) -> list[models.DashboardWidgetWidget] | Response:
        """GET /api/dashboard/{dashboard_id}/widgets/"""
        raise NotImplementedByServer

    async def update_dashboard_widget(
        self,
        request: Request,
        widget_id: int,
        body: inputs.PatchedDashboardWidgetUpdateWidget | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.DashboardWidgetWidget | Response:
        """PATCH /api/dashboard/widgets/{widget_id}/"""
        raise NotImplementedByServer

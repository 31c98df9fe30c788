"""The operations with the tag "Dashboard data sources"."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class DashboardDataSourcesService(Service):
    """The operations with the tag "Dashboard data sources"."""

    async def dispatch_dashboard_data_source(
        self, request: Request, data_source_id: int
    ) -> Any | Response:
        """POST /api/dashboard/data-sources/{data_source_id}/dispatch/"""
        raise NotImplementedByServer

    async def list_dashboard_data_sources(
        self, request: Request, dashboard_id: int
    ) -> list[models.IntegrationServiceDashboardDataSource] | Response:
        """GET /api/dashboard/{dashboard_id}/data-sources/"""
        raise NotImplementedByServer

    async def update_dashboard_data_source(
        self,
        request: Request,
        data_source_id: int,
        body: inputs.PatchedIntegrationServiceUpdateDashboardDataSource | None = None,
        *,
        client_session_id: UUID | None = None,
        client_undo_redo_action_group_id: UUID | None = None,
    ) -> models.IntegrationServiceDashboardDataSource | Response:
        """PATCH /api/dashboard/data-sources/{data_source_id}/"""
        raise NotImplementedByServer

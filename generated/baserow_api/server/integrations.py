"""The operations with the tag "Integrations"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class IntegrationsService(Service):
    """The operations with the tag "Integrations"."""

    async def create_application_integration(
        self,
        request: Request,
        application_id: int,
        body: inputs.IntegrationCreateIntegration | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationIntegration | Response:
        """POST /api/application/{application_id}/integrations/"""
        raise NotImplementedByServer

    async def delete_application_integration(
        self,
        request: Request,
        integration_id: int,
        *,
        client_session_id: UUID | None = None,
    ) -> None | Response:
        """DELETE /api/integration/{integration_id}/"""
        raise NotImplementedByServer

    async def list_application_integrations(
        self, request: Request, application_id: int
    ) -> list[models.IntegrationIntegration] | Response:
        """GET /api/application/{application_id}/integrations/"""
        raise NotImplementedByServer

    async def move_application_integration(
        self,
        request: Request,
        integration_id: int,
        body: inputs.PatchedMoveIntegration | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationIntegration | Response:
        """PATCH /api/integration/{integration_id}/move/"""
        raise NotImplementedByServer

    async def update_application_integration(
        self,
        request: Request,
        integration_id: int,
        body: inputs.PatchedIntegrationUpdateIntegration | None = None,
        *,
        client_session_id: UUID | None = None,
    ) -> models.IntegrationIntegration | Response:
        """PATCH /api/integration/{integration_id}/"""
        raise NotImplementedByServer

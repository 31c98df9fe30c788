"""The operations with the tag "MCP endpoints"."""

from __future__ import annotations

from typing import Annotated

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class MCPEndpointsService(Service):
    """The operations with the tag "MCP endpoints"."""

    async def create_mcp_endpoint(
        self, request: Request, body: inputs.CreateMCPEndpoint
    ) -> models.MCPEndpoint | Response:
        """POST /api/mcp/endpoints/"""
        raise NotImplementedByServer

    async def delete_mcp_endpoint(
        self, request: Request, endpoint_id: Annotated[str, Field(pattern="^[0-9]+$")]
    ) -> None | Response:
        """DELETE /api/mcp/endpoint/{endpoint_id}/"""
        raise NotImplementedByServer

    async def get_mcp_endpoint(
        self, request: Request, endpoint_id: Annotated[str, Field(pattern="^[0-9]+$")]
    ) -> models.MCPEndpoint | Response:
        """GET /api/mcp/endpoint/{endpoint_id}/"""
        raise NotImplementedByServer

    async def list_mcp_endpoints(
        self, request: Request
    ) -> list[models.MCPEndpoint] | Response:
        """GET /api/mcp/endpoints/"""
        raise NotImplementedByServer

    async def update_mcp_endpoint(
        self,
        request: Request,
        endpoint_id: Annotated[str, Field(pattern="^[0-9]+$")],
        body: inputs.PatchedUpdateMCPEndpoint | None = None,
    ) -> models.MCPEndpoint | Response:
        """PATCH /api/mcp/endpoint/{endpoint_id}/"""
        raise NotImplementedByServer

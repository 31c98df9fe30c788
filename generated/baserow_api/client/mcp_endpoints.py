"""The operations with the tag "MCP endpoints"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_MCP_ENDPOINT: Operation[models.MCPEndpoint] = Operation(
    "create_mcp_endpoint",
    "POST",
    "/api/mcp/endpoints/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "MCPEndpoint", 400: "ErrorUserNotInGroupFb67"},
)
_DELETE_MCP_ENDPOINT: Operation[None] = Operation(
    "delete_mcp_endpoint",
    "DELETE",
    "/api/mcp/endpoint/{endpoint_id}/",
    parameters=(path("endpoint_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorMcpEndpointDoesNotBelongToUser30ac",
        404: "ErrorMcpEndpointDoesNotExist7ae0",
    },
)
_GET_MCP_ENDPOINT: Operation[models.MCPEndpoint] = Operation(
    "get_mcp_endpoint",
    "GET",
    "/api/mcp/endpoint/{endpoint_id}/",
    parameters=(path("endpoint_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "MCPEndpoint", 404: "ErrorMcpEndpointDoesNotExist7ae0"},
)
_LIST_MCP_ENDPOINTS: Operation[list[models.MCPEndpoint]] = Operation(
    "list_mcp_endpoints",
    "GET",
    "/api/mcp/endpoints/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "list[MCPEndpoint]"},
)
_UPDATE_MCP_ENDPOINT: Operation[models.MCPEndpoint] = Operation(
    "update_mcp_endpoint",
    "PATCH",
    "/api/mcp/endpoint/{endpoint_id}/",
    parameters=(path("endpoint_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "MCPEndpoint",
        400: "ErrorUserNotInGroup0159",
        404: "ErrorMcpEndpointDoesNotExist7ae0",
    },
)


class MCPEndpoints(Group):
    """The operations with the tag "MCP endpoints"."""

    @property
    def with_response(self) -> MCPEndpointsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return MCPEndpointsWithResponse(self._client)

    def create_mcp_endpoint(
        self, body: inputs.CreateMCPEndpoint, *, options: RequestOptions | None = None
    ) -> models.MCPEndpoint:
        """POST /api/mcp/endpoints/"""
        return self._call(_CREATE_MCP_ENDPOINT, options, body)

    def delete_mcp_endpoint(
        self, endpoint_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/mcp/endpoint/{endpoint_id}/"""
        return self._call(_DELETE_MCP_ENDPOINT, options, None, endpoint_id)

    def get_mcp_endpoint(
        self, endpoint_id: str, *, options: RequestOptions | None = None
    ) -> models.MCPEndpoint:
        """GET /api/mcp/endpoint/{endpoint_id}/"""
        return self._call(_GET_MCP_ENDPOINT, options, None, endpoint_id)

    def list_mcp_endpoints(
        self, *, options: RequestOptions | None = None
    ) -> list[models.MCPEndpoint]:
        """GET /api/mcp/endpoints/"""
        return self._call(_LIST_MCP_ENDPOINTS, options, None)

    def update_mcp_endpoint(
        self,
        endpoint_id: str,
        body: inputs.PatchedUpdateMCPEndpoint | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.MCPEndpoint:
        """PATCH /api/mcp/endpoint/{endpoint_id}/"""
        return self._call(_UPDATE_MCP_ENDPOINT, options, body, endpoint_id)


class MCPEndpointsWithResponse(ResponseGroup):
    """The methods of `MCPEndpoints`, giving the whole response."""

    _sync = MCPEndpoints
    create_mcp_endpoint = with_response(_sync.create_mcp_endpoint)
    delete_mcp_endpoint = with_response(_sync.delete_mcp_endpoint)
    get_mcp_endpoint = with_response(_sync.get_mcp_endpoint)
    list_mcp_endpoints = with_response(_sync.list_mcp_endpoints)
    update_mcp_endpoint = with_response(_sync.update_mcp_endpoint)


class AsyncMCPEndpoints(AsyncGroup):
    """The methods of `MCPEndpoints`, to be awaited."""

    _sync = MCPEndpoints

    @property
    def with_response(self) -> AsyncMCPEndpointsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncMCPEndpointsWithResponse(self._client)

    create_mcp_endpoint = asynchronous(_sync.create_mcp_endpoint)
    delete_mcp_endpoint = asynchronous(_sync.delete_mcp_endpoint)
    get_mcp_endpoint = asynchronous(_sync.get_mcp_endpoint)
    list_mcp_endpoints = asynchronous(_sync.list_mcp_endpoints)
    update_mcp_endpoint = asynchronous(_sync.update_mcp_endpoint)


class AsyncMCPEndpointsWithResponse(AsyncResponseGroup):
    """The methods of `MCPEndpoints`, awaited, giving the whole response."""

    _sync = MCPEndpointsWithResponse
    create_mcp_endpoint = asynchronous(_sync.create_mcp_endpoint)
    delete_mcp_endpoint = asynchronous(_sync.delete_mcp_endpoint)
    get_mcp_endpoint = asynchronous(_sync.get_mcp_endpoint)
    list_mcp_endpoints = asynchronous(_sync.list_mcp_endpoints)
    update_mcp_endpoint = asynchronous(_sync.update_mcp_endpoint)

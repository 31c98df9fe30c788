from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorMcpEndpointDoesNotBelongToUser30ac(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_MCP_ENDPOINT_DOES_NOT_BELONG_TO_USER"] | None = None


class ErrorMcpEndpointDoesNotExist7ae0(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_MCP_ENDPOINT_DOES_NOT_EXIST"] | None = None

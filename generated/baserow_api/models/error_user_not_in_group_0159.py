from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup0159(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_MCP_ENDPOINT_DOES_NOT_BELONG_TO_USER"]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup628c(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_USER_INVALID_GROUP_PERMISSIONS",
        ]
        | None
    ) = None

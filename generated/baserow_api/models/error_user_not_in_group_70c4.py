from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup70c4(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_USER_INVALID_GROUP_PERMISSIONS",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_MAX_NUMBER_OF_PENDING_WORKSPACE_INVITES_REACHED",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup0e7d(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_USER_INVALID_GROUP_PERMISSIONS",
            "ERROR_CANNOT_DELETE_ALREADY_DELETED_ITEM",
        ]
        | None
    ) = None

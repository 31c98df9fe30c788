from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup6463(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_SYNC_ERROR",
            "ERROR_PROPERTY_NOT_FOUND",
            "ERROR_TWO_WAY_DATA_SYNC_NOT_SUPPORTED",
        ]
        | None
    ) = None

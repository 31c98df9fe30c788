from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupB306(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_PROPERTY_NOT_FOUND",
            "ERROR_SYNC_ERROR",
            "ERROR_TWO_WAY_DATA_SYNC_NOT_SUPPORTED",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup7016(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_INVALID_FILE",
            "ERROR_FILE_SIZE_TOO_LARGE",
            "ERROR_RESOURCE_IS_INVALID",
        ]
        | None
    ) = None

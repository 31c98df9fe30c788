from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup0984(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_REQUEST_BODY_VALIDATION"] | None
    ) = None

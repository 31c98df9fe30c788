from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup56a1(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_USER_INVALID_GROUP_PERMISSIONS"]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupEe7c(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_GROUP_USER_IS_LAST_ADMIN"] | None
    ) = None

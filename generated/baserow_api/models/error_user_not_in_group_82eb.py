from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup82eb(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_CANNOT_SHARE_VIEW_TYPE"] | None = (
        None
    )

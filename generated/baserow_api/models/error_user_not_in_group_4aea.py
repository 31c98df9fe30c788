from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup4aea(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_GROUP_DOES_NOT_EXIST"] | None = (
        None
    )

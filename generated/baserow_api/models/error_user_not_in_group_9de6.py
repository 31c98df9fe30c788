from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup9de6(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_TABLE_NOT_IN_DATABASE"] | None = (
        None
    )

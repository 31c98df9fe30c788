from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup6dea(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_VIEW_NOT_IN_TABLE"] | None = None

from typing import Any, Literal

from .._runtime.model import Model


class ErrorGroupUserDoesNotExist9384(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GROUP_USER_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupF98a(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_APPLICATION_NOT_IN_GROUP"] | None
    ) = None

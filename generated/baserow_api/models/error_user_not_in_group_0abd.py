from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup0abd(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_CANT_ASSIGN_ROLE_EXCEPTION_TO_ADMIN",
        ]
        | None
    ) = None

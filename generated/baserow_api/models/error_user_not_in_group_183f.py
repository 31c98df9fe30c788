from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup183f(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_DUPLICATE_ROLE_ASSIGNMENTS",
            "ERROR_CANT_ASSIGN_ROLE_EXCEPTION_TO_ADMIN",
        ]
        | None
    ) = None

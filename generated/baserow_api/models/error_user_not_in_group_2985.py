from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup2985(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_MAX_JOB_COUNT_EXCEEDED",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupB2c9(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_TEMPLATE_FILE_DOES_NOT_EXIST",
            "ERROR_MAX_JOB_COUNT_EXCEEDED",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupBe4c(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_MAX_JOB_COUNT_EXCEEDED",
            "ERROR_RESOURCE_DOES_NOT_EXIST",
            "ERROR_RESOURCE_IS_INVALID",
            "ERROR_APPLICATION_IDS_NOT_FOUND",
        ]
        | None
    ) = None

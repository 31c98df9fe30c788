from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup1d2e(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_ROW_IDS_NOT_UNIQUE",
        ]
        | None
    ) = None

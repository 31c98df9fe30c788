from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup991e(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_VIEW_GROUP_BY_NOT_SUPPORTED",
            "ERROR_FIELD_NOT_IN_TABLE",
            "ERROR_VIEW_GROUP_BY_FIELD_ALREADY_EXISTS",
            "ERROR_VIEW_GROUP_BY_FIELD_NOT_SUPPORTED",
        ]
        | None
    ) = None

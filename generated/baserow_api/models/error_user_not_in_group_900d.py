from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup900d(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_FIELD_NOT_IN_TABLE",
            "ERROR_VIEW_FILTER_NOT_SUPPORTED",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
        ]
        | None
    ) = None

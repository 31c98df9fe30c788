from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup58b1(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_FEATURE_NOT_AVAILABLE",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_CANNOT_UPDATE_PREMIUM_ATTRIBUTES_ON_TEMPLATE",
        ]
        | None
    ) = None

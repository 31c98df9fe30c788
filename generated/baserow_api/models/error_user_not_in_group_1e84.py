from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup1e84(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_FILTERS_PARAM_VALIDATION_ERROR",
        ]
        | None
    ) = None

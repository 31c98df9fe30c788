from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorFilterFieldNotFound6d2c(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_FILTERS_PARAM_VALIDATION_ERROR",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupD633(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_KANBAN_VIEW_HAS_NO_SINGLE_SELECT_FIELD",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_FILTERS_PARAM_VALIDATION_ERROR",
        ]
        | None
    ) = None

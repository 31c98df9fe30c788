from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup32ed(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_TABLE_ONLY_EXPORT_UNSUPPORTED",
            "ERROR_VIEW_UNSUPPORTED_FOR_EXPORT_TYPE",
            "ERROR_VIEW_NOT_IN_TABLE",
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_ORDER_BY_FIELD_NOT_FOUND",
            "ERROR_ORDER_BY_FIELD_NOT_POSSIBLE",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup5f13(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_INVALID_INITIAL_TABLE_DATA",
            "ERROR_INITIAL_TABLE_DATA_LIMIT_EXCEEDED",
            "ERROR_RESERVED_BASEROW_FIELD_NAME",
            "ERROR_INITIAL_TABLE_DATA_HAS_DUPLICATE_NAMES",
            "ERROR_INVALID_BASEROW_FIELD_NAME",
            "ERROR_MAX_JOB_COUNT_EXCEEDED",
        ]
        | None
    ) = None

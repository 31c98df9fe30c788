from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup06d8(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_MAX_FIELD_COUNT_EXCEEDED",
            "ERROR_RESERVED_BASEROW_FIELD_NAME",
            "ERROR_FIELD_WITH_SAME_NAME_ALREADY_EXISTS",
            "ERROR_INVALID_BASEROW_FIELD_NAME",
            "ERROR_FIELD_SELF_REFERENCE",
            "ERROR_FIELD_CIRCULAR_REFERENCE",
            "ERROR_IMMUTABLE_FIELD_PROPERTIES",
        ]
        | None
    ) = None

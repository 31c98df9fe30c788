from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupA8b4(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_FIELD_IS_ALREADY_PRIMARY",
            "ERROR_FIELD_NOT_IN_TABLE",
            "ERROR_INCOMPATIBLE_PRIMARY_FIELD_TYPE",
            "ERROR_TABLE_HAS_NO_PRIMARY_FIELD",
        ]
        | None
    ) = None

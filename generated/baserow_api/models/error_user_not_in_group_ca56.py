from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupCa56(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_DATABASE_DOES_NOT_BELONG_TO_GROUP",
            "ERROR_TABLE_DOES_NOT_BELONG_TO_GROUP",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupE889(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_CANNOT_DELETE_PRIMARY_FIELD",
            "ERROR_CANNOT_DELETE_ALREADY_DELETED_ITEM",
        ]
        | None
    ) = None

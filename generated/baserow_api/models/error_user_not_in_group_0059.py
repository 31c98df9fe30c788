from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup0059(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_CANNOT_DELETE_ALREADY_DELETED_ITEM",
            "ERROR_ROW_IDS_NOT_UNIQUE",
        ]
        | None
    ) = None

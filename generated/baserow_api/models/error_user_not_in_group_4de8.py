from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup4de8(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_TRASH_ITEM_DOES_NOT_EXIST",
            "ERROR_CANNOT_RESTORE_PARENT_BEFORE_CHILD",
            "ERROR_PARENT_ID_MUST_NOT_BE_PROVIDED",
            "ERROR_PARENT_ID_MUST_BE_PROVIDED",
            "ERROR_CANT_RESTORE_AS_RELATED_TABLE_TRASHED",
            "ERROR_CANNOT_RESTORE_ITEM_NOT_OWNED_BY_USER",
        ]
        | None
    ) = None

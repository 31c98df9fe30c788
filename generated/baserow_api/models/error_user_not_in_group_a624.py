from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupA624(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_APPLICATION_OPERATION_NOT_SUPPORTED",
            "ERROR_SNAPSHOT_IS_BEING_RESTORED",
            "ERROR_SNAPSHOT_IS_BEING_DELETED",
            "ERROR_SNAPSHOT_OPERATION_LIMIT_EXCEEDED",
        ]
        | None
    ) = None

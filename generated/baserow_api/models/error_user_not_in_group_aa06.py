from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupAa06(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_MAXIMUM_SNAPSHOTS_REACHED",
            "ERROR_APPLICATION_OPERATION_NOT_SUPPORTED",
            "ERROR_SNAPSHOT_IS_BEING_CREATED",
            "ERROR_SNAPSHOT_NAME_NOT_UNIQUE",
            "ERROR_SNAPSHOT_OPERATION_LIMIT_EXCEEDED",
        ]
        | None
    ) = None

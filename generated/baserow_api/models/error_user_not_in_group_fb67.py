from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupFb67(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_MAXIMUM_UNIQUE_ENDPOINT_TRIES"] | None
    ) = None

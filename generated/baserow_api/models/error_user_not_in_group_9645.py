from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup9645(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_USER_NOT_IN_GROUP", "ERROR_VIEW_DOES_NOT_SUPPORT_FIELD_OPTIONS"]
        | None
    ) = None

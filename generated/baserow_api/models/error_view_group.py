from typing import Any, Literal

from .._runtime.model import Model


class ErrorViewGroupByDoesNotExist63d4(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_GROUP_BY_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.model import Model


class ErrorViewFilterDoesNotExist31e6(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_FILTER_DOES_NOT_EXIST"] | None = None


class ErrorViewFilterGroupDoesNotExist056e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_FILTER_GROUP_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.model import Model


class ErrorViewDoesNotExist6e09(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_VIEW_DOES_NOT_EXIST", "ERROR_VIEW_FILTER_GROUP_DOES_NOT_EXIST"]
        | None
    ) = None


class ErrorViewDoesNotExist903b(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_DOES_NOT_EXIST"] | None = None


class ErrorViewDoesNotExistC495(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_DOES_NOT_EXIST", "ERROR_FIELD_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorViewDoesNotExistEac3(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_DOES_NOT_EXIST", "ERROR_ROW_DOES_NOT_EXIST"] | None = (
        None
    )

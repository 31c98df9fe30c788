from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorViewDecorationDoesNotExist16ca(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_DECORATION_DOES_NOT_EXIST"] | None = None


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


class ErrorViewFilterDoesNotExist31e6(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_FILTER_DOES_NOT_EXIST"] | None = None


class ErrorViewFilterGroupDoesNotExist056e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_FILTER_GROUP_DOES_NOT_EXIST"] | None = None


class ErrorViewGroupByDoesNotExist63d4(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_GROUP_BY_DOES_NOT_EXIST"] | None = None


class ErrorViewSortDoesNotExistDfbe(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_SORT_DOES_NOT_EXIST"] | None = None

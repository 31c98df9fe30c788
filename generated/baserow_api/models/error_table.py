from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorTableDoesNotExist1e8c(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TABLE_DOES_NOT_EXIST", "ERROR_ROW_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorTableDoesNotExist494f(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_TABLE_DOES_NOT_EXIST",
            "ERROR_ROW_DOES_NOT_EXIST",
            "ERROR_VIEW_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorTableDoesNotExist52ab(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_TABLE_DOES_NOT_EXIST",
            "ERROR_FIELD_DOES_NOT_EXIST",
            "ERROR_VIEW_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorTableDoesNotExist5681(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_TABLE_DOES_NOT_EXIST", "ERROR_ROW_COMMENT_DOES_NOT_EXIST"] | None
    ) = None


class ErrorTableDoesNotExist6157(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TABLE_DOES_NOT_EXIST", "ERROR_VIEW_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorTableDoesNotExist6212(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TABLE_DOES_NOT_EXIST"] | None = None


class ErrorTableDoesNotExistB1b1(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_TABLE_DOES_NOT_EXIST", "ERROR_FIELD_DOES_NOT_EXIST"] | None
    ) = None


class ErrorTableWebhookDoesNotExistA4de(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TABLE_WEBHOOK_DOES_NOT_EXIST"] | None = None

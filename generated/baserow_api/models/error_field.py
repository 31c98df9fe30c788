from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorFieldDoesNotExist8a46(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_FIELD_DOES_NOT_EXIST", "ERROR_GRID_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorFieldDoesNotExistB150(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_FIELD_DOES_NOT_EXIST", "ERROR_ROW_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorFieldDoesNotExistFb9e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_FIELD_DOES_NOT_EXIST"] | None = None

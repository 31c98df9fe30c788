from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorGridDoesNotExistB0b8(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GRID_DOES_NOT_EXIST"] | None = None


class ErrorGridDoesNotExistC4b0(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_GRID_DOES_NOT_EXIST", "ERROR_FIELD_DOES_NOT_EXIST"] | None = (
        None
    )

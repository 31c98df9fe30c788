from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserSourceDoesNotExistBb15(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_USER_SOURCE_DOES_NOT_EXIST"] | None = None

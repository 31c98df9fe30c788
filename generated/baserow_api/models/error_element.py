from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorElementDoesNotExistDdef(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_ELEMENT_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorFormDoesNotExist3cf2(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_FORM_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorBuilderDoesNotExistC20f(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_BUILDER_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorTokenDoesNotExistC248(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TOKEN_DOES_NOT_EXIST"] | None = None

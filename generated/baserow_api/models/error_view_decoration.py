from typing import Any, Literal

from .._runtime.model import Model


class ErrorViewDecorationDoesNotExist16ca(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_DECORATION_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.model import Model


class ErrorViewSortDoesNotExistDfbe(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_VIEW_SORT_DOES_NOT_EXIST"] | None = None

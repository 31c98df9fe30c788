from typing import Any, Literal

from .._runtime.model import Model


class ErrorDataDoesNotExist3ab5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DATA_DOES_NOT_EXIST", "ERROR_PAGE_DOES_NOT_EXIST"] | None = (
        None
    )

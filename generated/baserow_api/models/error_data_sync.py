from typing import Any, Literal

from .._runtime.model import Model


class ErrorDataSyncDoesNotExistA29e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DATA_SYNC_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorSyncError4321(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SYNC_ERROR", "ERROR_REQUEST_BODY_VALIDATION"] | None = None


class ErrorSyncErrorC159(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SYNC_ERROR"] | None = None

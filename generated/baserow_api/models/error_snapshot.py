from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorSnapshotDoesNotExist2b75(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SNAPSHOT_DOES_NOT_EXIST"] | None = None

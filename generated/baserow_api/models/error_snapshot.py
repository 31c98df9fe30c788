"""error_snapshot_does_not_exist 2b75"""

from typing import Any, Literal

from .._runtime.model import Model


class ErrorSnapshotDoesNotExist2b75(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SNAPSHOT_DOES_NOT_EXIST"] | None = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorExportJobDoesNotExistBc53(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_EXPORT_JOB_DOES_NOT_EXIST"] | None = None

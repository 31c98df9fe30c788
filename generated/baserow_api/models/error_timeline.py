from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorTimelineDoesNotExist396a(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_TIMELINE_DOES_NOT_EXIST", "ERROR_FIELD_DOES_NOT_EXIST"] | None
    ) = None

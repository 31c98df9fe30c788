from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorCantManuallyChangeSeats825b(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_CANT_MANUALLY_CHANGE_SEATS"] | None = None

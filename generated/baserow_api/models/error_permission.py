from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorPermissionDeniedDbf0(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_PERMISSION_DENIED"] | None = None

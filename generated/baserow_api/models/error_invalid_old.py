from typing import Any, Literal

from .._runtime.model import Model


class ErrorInvalidOldPassword96e0(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_OLD_PASSWORD", "ERROR_REQUEST_BODY_VALIDATION"] | None
    ) = None

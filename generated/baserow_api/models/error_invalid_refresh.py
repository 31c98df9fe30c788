from typing import Any, Literal

from .._runtime.model import Model


class ErrorInvalidRefreshTokenDe26(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_REFRESH_TOKEN", "ERROR_EMAIL_VERIFICATION_REQUIRED"]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.model import Model


class ErrorInvalidVerificationTokenFdcd(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_VERIFICATION_TOKEN", "ERROR_EMAIL_ALREADY_VERIFIED"]
        | None
    ) = None

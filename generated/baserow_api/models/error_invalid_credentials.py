from typing import Any, Literal

from .._runtime.model import Model


class ErrorInvalidCredentialsBdd6(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_CREDENTIALS",
            "ERROR_DEACTIVATED_USER",
            "ERROR_AUTH_PROVIDER_DISABLED",
            "ERROR_EMAIL_VERIFICATION_REQUIRED",
        ]
        | None
    ) = None

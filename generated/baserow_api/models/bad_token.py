from typing import Any, Literal

from .._runtime.models.model import Model


class BadTokenSignature3b17(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["BAD_TOKEN_SIGNATURE"] | None = None


class BadTokenSignature7b86(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "BAD_TOKEN_SIGNATURE",
            "EXPIRED_TOKEN_SIGNATURE",
            "ERROR_USER_NOT_FOUND",
            "ERROR_REQUEST_BODY_VALIDATION",
        ]
        | None
    ) = None

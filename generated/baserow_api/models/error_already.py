from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorAlreadyExists3864(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_ALREADY_EXISTS",
            "ERROR_GROUP_INVITATION_DOES_NOT_EXIST",
            "ERROR_REQUEST_BODY_VALIDATION",
            "BAD_TOKEN_SIGNATURE",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserAlreadyOnLicense3d5f(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_ALREADY_ON_LICENSE",
            "ERROR_NO_SEATS_LEFT_IN_LICENSE",
            "ERROR_CANT_MANUALLY_CHANGE_SEATS",
        ]
        | None
    ) = None

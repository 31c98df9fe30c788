from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorDeactivatedUser182c(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DEACTIVATED_USER", "ERROR_AUTH_PROVIDER_DISABLED"] | None = (
        None
    )

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorAuthProviderDoesNotExist1d59(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_AUTH_PROVIDER_DOES_NOT_EXIST"] | None = None

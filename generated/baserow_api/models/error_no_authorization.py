from typing import Any, Literal

from .._runtime.model import Model


class ErrorNoAuthorizationToPubliclySharedView49fc(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_NO_AUTHORIZATION_TO_PUBLICLY_SHARED_VIEW"] | None = None

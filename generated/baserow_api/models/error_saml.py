from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorSamlInvalidLoginRequest570d(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SAML_INVALID_LOGIN_REQUEST"] | None = None

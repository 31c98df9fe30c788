from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorIntegrationDoesNotExist4f28(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_INTEGRATION_DOES_NOT_EXIST"] | None = None

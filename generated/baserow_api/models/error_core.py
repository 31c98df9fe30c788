from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorCoreHttpWebhookServiceDoesNotExist5629(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_CORE_HTTP_WEBHOOK_SERVICE_DOES_NOT_EXIST"] | None = None

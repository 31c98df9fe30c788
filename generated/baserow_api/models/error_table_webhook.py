from typing import Any, Literal

from .._runtime.model import Model


class ErrorTableWebhookDoesNotExistA4de(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_TABLE_WEBHOOK_DOES_NOT_EXIST"] | None = None

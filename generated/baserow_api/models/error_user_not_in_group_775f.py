from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroup775f(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_TABLE_WEBHOOK_MAX_LIMIT_EXCEEDED",
            "ERROR_TABLE_WEBHOOK_EVENT_CONFIG_FIELD_NOT_IN_TABLE",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorUserNotInGroupF67e(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_USER_NOT_IN_GROUP",
            "ERROR_AGGREGATION_TYPE_DOES_NOT_EXIST",
            "ERROR_FIELD_NOT_IN_TABLE",
        ]
        | None
    ) = None

from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorSubjectNotInGroupC71e(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_SUBJECT_NOT_IN_GROUP",
            "ERROR_SUBJECT_TYPE_UNSUPPORTED",
            "ERROR_SUBJECT_BAD_REQUEST",
        ]
        | None
    ) = None

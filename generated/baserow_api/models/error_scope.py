from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorScopeDoesNotExistC15b(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_SCOPE_DOES_NOT_EXIST",
            "ERROR_GROUP_DOES_NOT_EXIST",
            "ERROR_OBJECT_SCOPE_TYPE_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorScopeDoesNotExistD54b(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_SCOPE_DOES_NOT_EXIST",
            "ERROR_GROUP_DOES_NOT_EXIST",
            "ERROR_OBJECT_SCOPE_TYPE_DOES_NOT_EXIST",
            "ERROR_SUBJECT_TYPE_DOES_NOT_EXIST",
            "ERROR_ROLE_DOES_NOT_EXIST",
        ]
        | None
    ) = None

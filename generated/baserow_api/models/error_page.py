from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorPageDoesNotExist480b(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_PAGE_DOES_NOT_EXIST", "ERROR_APPLICATION_DOES_NOT_EXIST"] | None
    ) = None


class ErrorPageDoesNotExist9f21(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_PAGE_DOES_NOT_EXIST"] | None = None


class ErrorPageDoesNotExistB7a7(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_PAGE_DOES_NOT_EXIST",
            "ERROR_WORKFLOW_ACTION_DOES_NOT_EXIST",
            "ERROR_WORKFLOW_ACTION_NOT_IN_ELEMENT",
        ]
        | None
    ) = None


class ErrorPageSizeLimit1d29(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_PAGE_SIZE_LIMIT",
            "ERROR_INVALID_SORT_DIRECTION",
            "ERROR_INVALID_SORT_ATTRIBUTE",
        ]
        | None
    ) = None

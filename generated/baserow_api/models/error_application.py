from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorApplicationDoesNotExist32e7(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_APPLICATION_DOES_NOT_EXIST", "ERROR_DOMAIN_DOES_NOT_EXIST"]
        | None
    ) = None


class ErrorApplicationDoesNotExistD349(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_APPLICATION_DOES_NOT_EXIST"] | None = None


class ErrorApplicationDoesNotExistEea0(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_APPLICATION_DOES_NOT_EXIST", "ERROR_PAGE_DOES_NOT_EXIST"] | None
    ) = None

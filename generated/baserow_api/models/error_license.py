from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorLicenseDoesNotExist6ab5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_LICENSE_DOES_NOT_EXIST"] | None = None


class ErrorLicenseDoesNotExist88d5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_LICENSE_DOES_NOT_EXIST", "ERROR_USER_NOT_FOUND"] | None = None

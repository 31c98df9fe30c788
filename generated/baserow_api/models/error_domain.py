from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorDomainDoesNotExist4e3b(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DOMAIN_DOES_NOT_EXIST"] | None = None

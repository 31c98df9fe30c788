from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorJobDoesNotExistDc50(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_JOB_DOES_NOT_EXIST"] | None = None


class ErrorJobNotCancellable81a3(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_JOB_NOT_CANCELLABLE"] | None = None

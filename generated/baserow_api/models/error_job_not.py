from typing import Any, Literal

from .._runtime.model import Model


class ErrorJobNotCancellable81a3(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_JOB_NOT_CANCELLABLE"] | None = None

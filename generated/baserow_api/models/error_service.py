from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorServiceImproperlyConfiguredCc31(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_SERVICE_IMPROPERLY_CONFIGURED"] | None = None

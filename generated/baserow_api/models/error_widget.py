from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorWidgetDoesNotExistCe60(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_WIDGET_DOES_NOT_EXIST"] | None = None

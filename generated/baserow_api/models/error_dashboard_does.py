from typing import Any, Literal

from .._runtime.model import Model


class ErrorDashboardDoesNotExist43de(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DASHBOARD_DOES_NOT_EXIST"] | None = None

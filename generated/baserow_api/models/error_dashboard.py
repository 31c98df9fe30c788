from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorDashboardDataSourceDoesNotExistA046(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_DASHBOARD_DATA_SOURCE_DOES_NOT_EXIST",
            "ERROR_DASHBOARD_DATA_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorDashboardDataSourceDoesNotExistAb19(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DASHBOARD_DATA_SOURCE_DOES_NOT_EXIST"] | None = None


class ErrorDashboardDataSourceImproperlyConfigured194a(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DASHBOARD_DATA_SOURCE_IMPROPERLY_CONFIGURED"] | None = None


class ErrorDashboardDoesNotExist43de(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DASHBOARD_DOES_NOT_EXIST"] | None = None

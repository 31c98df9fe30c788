from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorNoAuthorizationToPubliclySharedView49fc(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_NO_AUTHORIZATION_TO_PUBLICLY_SHARED_VIEW"] | None = None


class ErrorNoPermissionToPubliclySharedForm3ced(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_NO_PERMISSION_TO_PUBLICLY_SHARED_FORM"] | None = None


class ErrorNoPermissionToTable7544(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_NO_PERMISSION_TO_TABLE", "ERROR_INVALID_PASSWORD_FIELD_PASSWORD"]
        | None
    ) = None


class ErrorNoPermissionToTableE497(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_NO_PERMISSION_TO_TABLE"] | None = None

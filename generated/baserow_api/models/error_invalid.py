from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorInvalidCredentialsBdd6(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_CREDENTIALS",
            "ERROR_DEACTIVATED_USER",
            "ERROR_AUTH_PROVIDER_DISABLED",
            "ERROR_EMAIL_VERIFICATION_REQUIRED",
        ]
        | None
    ) = None


class ErrorInvalidFile1501(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_FILE",
            "ERROR_FILE_SIZE_TOO_LARGE",
            "ERROR_VIEW_HAS_NO_PUBLIC_FILE_FIELD",
        ]
        | None
    ) = None


class ErrorInvalidFile9acc(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_FILE",
            "ERROR_FILE_SIZE_TOO_LARGE",
            "ERROR_FILE_URL_COULD_NOT_BE_REACHED",
            "ERROR_INVALID_FILE_URL",
        ]
        | None
    ) = None


class ErrorInvalidFileF6cc(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_INVALID_FILE", "ERROR_FILE_SIZE_TOO_LARGE"] | None = None


class ErrorInvalidLicenseE72c(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_INVALID_LICENSE",
            "ERROR_UNSUPPORTED_LICENSE",
            "ERROR_PREMIUM_LICENSE_INSTANCE_ID_MISMATCH",
            "ERROR_LICENSE_HAS_EXPIRED",
            "ERROR_LICENSE_ALREADY_EXISTS",
        ]
        | None
    ) = None


class ErrorInvalidOldPassword96e0(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_OLD_PASSWORD", "ERROR_REQUEST_BODY_VALIDATION"] | None
    ) = None


class ErrorInvalidRefreshTokenDe26(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_REFRESH_TOKEN", "ERROR_EMAIL_VERIFICATION_REQUIRED"]
        | None
    ) = None


class ErrorInvalidVerificationTokenFdcd(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_INVALID_VERIFICATION_TOKEN", "ERROR_EMAIL_ALREADY_VERIFIED"]
        | None
    ) = None

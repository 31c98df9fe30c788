from typing import Any, Literal

from .._runtime.model import Model


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

from typing import Any, Literal

from .._runtime.model import Model


class UserAdminCannotDeleteSelfC597(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "USER_ADMIN_CANNOT_DELETE_SELF",
            "USER_ADMIN_UNKNOWN_USER",
            "ERROR_FEATURE_NOT_AVAILABLE",
        ]
        | None
    ) = None

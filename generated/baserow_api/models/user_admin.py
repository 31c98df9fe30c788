from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime.models.model import Field, Model


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


class UserAdminResponse(Model):
    id: int
    name: str = Field(max_length=150)
    username: str
    workspaces: list[UserAdminWorkspaces]
    date_joined: dt.datetime | None = None
    is_active: bool | None = None
    is_staff: bool | None = None
    last_login: dt.datetime | None = None


class UserAdminWorkspaces(Model):
    id: int
    name: str
    permissions: str | None = Field(default=None, max_length=32)

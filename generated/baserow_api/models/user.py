from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime.model import Field, Model


class User(Model):
    username: str = Field(max_length=150, pattern="^[\\w.@+-]+$")


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


class UserFile(Model):
    name: str
    original_name: str = Field(max_length=255)
    size: int = Field(ge=0)
    thumbnails: dict[str, Any] | None
    uploaded_at: dt.datetime
    url: str
    image_height: int | None = Field(default=None, ge=0, le=2147483647)
    image_width: int | None = Field(default=None, ge=0, le=2147483647)
    is_image: bool | None = None
    mime_type: str | None = Field(default=None, max_length=127)


class UserSourceForceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None


class UserSourceTokenAuthResponse(Model):
    access_token: str | None = None
    refresh_token: str | None = None


class UserSourceTokenRefreshResponse(Model):
    access_token: str | None = None


class UserSourceUser(Model):
    email: str
    id: int
    role: str
    user_source_id: int
    username: str


class UserWorkspaceInvitation(Model):
    created_on: dt.datetime
    email: str = Field(max_length=254)
    email_exists: bool
    id: int
    invited_by: str
    message: str
    workspace: str

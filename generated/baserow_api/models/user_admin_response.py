from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .user_admin_workspaces import UserAdminWorkspaces


class UserAdminResponse(Model):
    id: int
    name: str = Field(max_length=150)
    username: str
    workspaces: list[UserAdminWorkspaces]
    date_joined: dt.datetime | None = None
    is_active: bool | None = None
    is_staff: bool | None = None
    last_login: dt.datetime | None = None

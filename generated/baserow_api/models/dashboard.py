from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .user import UserWorkspaceInvitation
    from .workspace import Workspace


class Dashboard(Model):
    workspace_invitations: list[UserWorkspaceInvitation]


class DashboardApplication(Model):
    created_on: dt.datetime
    id: int
    name: str = Field(max_length=160)
    order: int = Field(ge=0, le=2147483647)
    type: Literal["dashboard"]
    workspace: Workspace
    description: str | None = None

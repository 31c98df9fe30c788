from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .workspace_user import WorkspaceUserEnterpriseTeam


class ListWorkspaceUsersWithMemberData(Model):
    created_on: dt.datetime
    email: str
    id: int
    name: str
    to_be_deleted: bool
    user_id: int
    workspace: int
    highest_role_uid: str | None = None
    permissions: str | None = Field(default=None, max_length=32)
    role_uid: str | None = None
    teams: list[WorkspaceUserEnterpriseTeam] | None = None

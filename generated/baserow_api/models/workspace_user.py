from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.models.model import Field, Model


class WorkspaceUser(Model):
    created_on: dt.datetime
    email: str
    id: int
    name: str
    to_be_deleted: bool
    user_id: int
    workspace: int
    permissions: str | None = Field(default=None, max_length=32)


class WorkspaceUserEnterpriseTeam(Model):
    id: int
    name: str


class WorkspaceUserWorkspace(Model):
    generative_ai_models_enabled: dict[str, Any]
    id: int
    name: str
    order: int
    permissions: str
    users: list[WorkspaceUser]
    unread_notifications_count: int | None = None

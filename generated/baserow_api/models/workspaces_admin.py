from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .workspace_admin import WorkspaceAdminUsers


class WorkspacesAdminResponse(Model):
    application_count: int
    created_on: dt.datetime
    free_users: int
    id: int
    name: str = Field(max_length=165)
    row_count: int
    seats_taken: int
    users: list[WorkspaceAdminUsers]
    storage_usage: int | None = Field(default=None, ge=-2147483648, le=2147483647)

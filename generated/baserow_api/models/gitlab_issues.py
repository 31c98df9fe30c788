from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSyncSyncedProperty


class GitLabIssuesDataSyncDataSync(Model):
    gitlab_project_id: str = Field(max_length=255)
    id: int
    synced_properties: list[DataSyncSyncedProperty]
    type: Literal["gitlab_issues"]
    auto_add_new_properties: bool | None = None
    gitlab_url: str | None = Field(default=None, max_length=2000)
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    two_way_sync: bool | None = None

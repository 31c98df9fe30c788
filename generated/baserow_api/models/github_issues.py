from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSyncSyncedProperty


class GitHubIssuesDataSyncDataSync(Model):
    github_issues_owner: str = Field(max_length=255)
    github_issues_repo: str = Field(max_length=255)
    id: int
    synced_properties: list[DataSyncSyncedProperty]
    type: Literal["github_issues"]
    auto_add_new_properties: bool | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    two_way_sync: bool | None = None

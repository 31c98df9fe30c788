from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSyncSyncedProperty
    from .jira_authentication import JiraAuthenticationEnum


class JiraIssuesDataSyncDataSync(Model):
    id: int
    jira_url: str = Field(max_length=2000)
    synced_properties: list[DataSyncSyncedProperty]
    type: Literal["jira_issues"]
    auto_add_new_properties: bool | None = None
    jira_authentication: JiraAuthenticationEnum | None = None
    jira_project_key: str | None = Field(default=None, max_length=255)
    jira_username: str | None = Field(default=None, max_length=255)
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    two_way_sync: bool | None = None

"""JiraIssuesDataSyncCreateDataSync and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.jira import JiraAuthenticationEnum


class JiraIssuesDataSyncCreateDataSync(TypedDict):
    jira_url: str
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["jira_issues"]
    auto_add_new_properties: NotRequired[bool]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[str]
    jira_username: NotRequired[str]
    two_way_sync: NotRequired[bool]


class JiraIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    jira_url: str
    type: Literal["jira_issues"]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[str]
    jira_username: NotRequired[str]


class JiraIssuesDataSyncUpdateDataSync(TypedDict):
    jira_url: str
    auto_add_new_properties: NotRequired[bool]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[str]
    jira_username: NotRequired[str]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["jira_issues"]]

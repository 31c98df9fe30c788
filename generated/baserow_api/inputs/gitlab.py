"""GitLabIssuesDataSyncCreateDataSync and what is named alike"""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class GitLabIssuesDataSyncCreateDataSync(TypedDict):
    gitlab_project_id: str
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["gitlab_issues"]
    auto_add_new_properties: NotRequired[bool]
    gitlab_url: NotRequired[str]
    two_way_sync: NotRequired[bool]


class GitLabIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    gitlab_project_id: str
    type: Literal["gitlab_issues"]
    gitlab_url: NotRequired[str]


class GitLabIssuesDataSyncUpdateDataSync(TypedDict):
    gitlab_project_id: str
    auto_add_new_properties: NotRequired[bool]
    gitlab_url: NotRequired[str]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["gitlab_issues"]]

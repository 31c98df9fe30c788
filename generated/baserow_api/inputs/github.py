"""GitHubIssuesDataSyncCreateDataSync and what is named alike"""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class GitHubIssuesDataSyncCreateDataSync(TypedDict):
    github_issues_owner: str
    github_issues_repo: str
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["github_issues"]
    auto_add_new_properties: NotRequired[bool]
    two_way_sync: NotRequired[bool]


class GitHubIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    github_issues_owner: str
    github_issues_repo: str
    type: Literal["github_issues"]


class GitHubIssuesDataSyncUpdateDataSync(TypedDict):
    github_issues_owner: str
    github_issues_repo: str
    auto_add_new_properties: NotRequired[bool]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["github_issues"]]

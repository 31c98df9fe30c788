from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field


class GitHubIssuesDataSyncCreateDataSync(TypedDict):
    github_issues_owner: Annotated[str, Field(max_length=255)]
    github_issues_repo: Annotated[str, Field(max_length=255)]
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["github_issues"]
    auto_add_new_properties: NotRequired[bool]
    two_way_sync: NotRequired[bool]


class GitHubIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    github_issues_owner: Annotated[str, Field(max_length=255)]
    github_issues_repo: Annotated[str, Field(max_length=255)]
    type: Literal["github_issues"]


class GitHubIssuesDataSyncUpdateDataSync(TypedDict):
    github_issues_owner: Annotated[str, Field(max_length=255)]
    github_issues_repo: Annotated[str, Field(max_length=255)]
    auto_add_new_properties: NotRequired[bool]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["github_issues"]]

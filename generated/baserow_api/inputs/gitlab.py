from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field


class GitLabIssuesDataSyncCreateDataSync(TypedDict):
    gitlab_project_id: Annotated[str, Field(max_length=255)]
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["gitlab_issues"]
    auto_add_new_properties: NotRequired[bool]
    gitlab_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    two_way_sync: NotRequired[bool]


class GitLabIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    gitlab_project_id: Annotated[str, Field(max_length=255)]
    type: Literal["gitlab_issues"]
    gitlab_url: NotRequired[Annotated[str, Field(max_length=2000)]]


class GitLabIssuesDataSyncUpdateDataSync(TypedDict):
    gitlab_project_id: Annotated[str, Field(max_length=255)]
    auto_add_new_properties: NotRequired[bool]
    gitlab_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["gitlab_issues"]]

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.jira_authentication import JiraAuthenticationEnum


class JiraIssuesDataSyncCreateDataSync(TypedDict):
    jira_url: Annotated[str, Field(max_length=2000)]
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["jira_issues"]
    auto_add_new_properties: NotRequired[bool]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[Annotated[str, Field(max_length=255)]]
    jira_username: NotRequired[Annotated[str, Field(max_length=255)]]
    two_way_sync: NotRequired[bool]


class JiraIssuesDataSyncListDataSyncPropertiesRequest(TypedDict):
    jira_url: Annotated[str, Field(max_length=2000)]
    type: Literal["jira_issues"]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[Annotated[str, Field(max_length=255)]]
    jira_username: NotRequired[Annotated[str, Field(max_length=255)]]


class JiraIssuesDataSyncUpdateDataSync(TypedDict):
    jira_url: Annotated[str, Field(max_length=2000)]
    auto_add_new_properties: NotRequired[bool]
    jira_authentication: NotRequired[JiraAuthenticationEnum]
    jira_project_key: NotRequired[Annotated[str, Field(max_length=255)]]
    jira_username: NotRequired[Annotated[str, Field(max_length=255)]]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["jira_issues"]]

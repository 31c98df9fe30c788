from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .github import GitHubIssuesDataSyncDataSync
from .gitlab import GitLabIssuesDataSyncDataSync
from .hub import HubSpotContactsDataSyncDataSync
from .i import ICalCalendarDataSyncDataSync
from .jira import JiraIssuesDataSyncDataSync
from .local_baserow_table import LocalBaserowTableDataSyncDataSync
from .postgresql import PostgreSQLDataSyncDataSync

DataSyncDataSync: TypeAlias = Annotated[
    ICalCalendarDataSyncDataSync
    | LocalBaserowTableDataSyncDataSync
    | JiraIssuesDataSyncDataSync
    | GitHubIssuesDataSyncDataSync
    | GitLabIssuesDataSyncDataSync
    | HubSpotContactsDataSyncDataSync
    | PostgreSQLDataSyncDataSync,
    Discriminator("type"),
]

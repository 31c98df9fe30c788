from typing import TypeAlias

from .github import GitHubIssuesDataSyncCreateDataSync
from .gitlab import GitLabIssuesDataSyncCreateDataSync
from .hub import HubSpotContactsDataSyncCreateDataSync
from .i import ICalCalendarDataSyncCreateDataSync
from .jira import JiraIssuesDataSyncCreateDataSync
from .local_baserow_table import LocalBaserowTableDataSyncCreateDataSync
from .postgresql import PostgreSQLDataSyncCreateDataSync

DataSyncCreateDataSync: TypeAlias = (
    ICalCalendarDataSyncCreateDataSync
    | LocalBaserowTableDataSyncCreateDataSync
    | JiraIssuesDataSyncCreateDataSync
    | GitHubIssuesDataSyncCreateDataSync
    | GitLabIssuesDataSyncCreateDataSync
    | HubSpotContactsDataSyncCreateDataSync
    | PostgreSQLDataSyncCreateDataSync
)

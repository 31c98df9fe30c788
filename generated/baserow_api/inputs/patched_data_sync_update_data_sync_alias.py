from typing import TypeAlias

from .github import GitHubIssuesDataSyncUpdateDataSync
from .gitlab import GitLabIssuesDataSyncUpdateDataSync
from .hub import HubSpotContactsDataSyncUpdateDataSync
from .i import ICalCalendarDataSyncUpdateDataSync
from .jira import JiraIssuesDataSyncUpdateDataSync
from .local_baserow_table import LocalBaserowTableDataSyncUpdateDataSync
from .postgresql import PostgreSQLDataSyncUpdateDataSync

PatchedDataSyncUpdateDataSync: TypeAlias = (
    ICalCalendarDataSyncUpdateDataSync
    | LocalBaserowTableDataSyncUpdateDataSync
    | JiraIssuesDataSyncUpdateDataSync
    | GitHubIssuesDataSyncUpdateDataSync
    | GitLabIssuesDataSyncUpdateDataSync
    | HubSpotContactsDataSyncUpdateDataSync
    | PostgreSQLDataSyncUpdateDataSync
)

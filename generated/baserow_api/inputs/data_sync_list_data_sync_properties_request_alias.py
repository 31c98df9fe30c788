"""Data_SyncListDataSyncPropertiesRequest"""

from typing import TypeAlias

from .github import GitHubIssuesDataSyncListDataSyncPropertiesRequest
from .gitlab import GitLabIssuesDataSyncListDataSyncPropertiesRequest
from .hub import HubSpotContactsDataSyncListDataSyncPropertiesRequest
from .i import ICalCalendarDataSyncListDataSyncPropertiesRequest
from .jira import JiraIssuesDataSyncListDataSyncPropertiesRequest
from .local_baserow_table import LocalBaserowTableDataSyncListDataSyncPropertiesRequest
from .postgresql import PostgreSQLDataSyncListDataSyncPropertiesRequest

DataSyncListDataSyncPropertiesRequest: TypeAlias = (
    ICalCalendarDataSyncListDataSyncPropertiesRequest
    | LocalBaserowTableDataSyncListDataSyncPropertiesRequest
    | JiraIssuesDataSyncListDataSyncPropertiesRequest
    | GitHubIssuesDataSyncListDataSyncPropertiesRequest
    | GitLabIssuesDataSyncListDataSyncPropertiesRequest
    | HubSpotContactsDataSyncListDataSyncPropertiesRequest
    | PostgreSQLDataSyncListDataSyncPropertiesRequest
)

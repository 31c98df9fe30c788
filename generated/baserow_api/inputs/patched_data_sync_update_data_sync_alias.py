from typing import TypeAlias

from .github_issues_data import GitHubIssuesDataSyncUpdateDataSync
from .gitlab_issues_data import GitLabIssuesDataSyncUpdateDataSync
from .hub_spot_contacts import HubSpotContactsDataSyncUpdateDataSync
from .i_cal_calendar import ICalCalendarDataSyncUpdateDataSync
from .jira_issues_data import JiraIssuesDataSyncUpdateDataSync
from .local_baserow_table import LocalBaserowTableDataSyncUpdateDataSync
from .postgresql_data_sync import PostgreSQLDataSyncUpdateDataSync

PatchedDataSyncUpdateDataSync: TypeAlias = (
    ICalCalendarDataSyncUpdateDataSync
    | LocalBaserowTableDataSyncUpdateDataSync
    | JiraIssuesDataSyncUpdateDataSync
    | GitHubIssuesDataSyncUpdateDataSync
    | GitLabIssuesDataSyncUpdateDataSync
    | HubSpotContactsDataSyncUpdateDataSync
    | PostgreSQLDataSyncUpdateDataSync
)

from typing import TypeAlias

from .github_issues_data import GitHubIssuesDataSyncCreateDataSync
from .gitlab_issues_data import GitLabIssuesDataSyncCreateDataSync
from .hub_spot_contacts import HubSpotContactsDataSyncCreateDataSync
from .i_cal_calendar import ICalCalendarDataSyncCreateDataSync
from .jira_issues_data import JiraIssuesDataSyncCreateDataSync
from .local_baserow_table import LocalBaserowTableDataSyncCreateDataSync
from .postgresql_data_sync import PostgreSQLDataSyncCreateDataSync

DataSyncCreateDataSync: TypeAlias = (
    ICalCalendarDataSyncCreateDataSync
    | LocalBaserowTableDataSyncCreateDataSync
    | JiraIssuesDataSyncCreateDataSync
    | GitHubIssuesDataSyncCreateDataSync
    | GitLabIssuesDataSyncCreateDataSync
    | HubSpotContactsDataSyncCreateDataSync
    | PostgreSQLDataSyncCreateDataSync
)

from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .github_issues_data import GitHubIssuesDataSyncDataSync
from .gitlab_issues_data import GitLabIssuesDataSyncDataSync
from .hub_spot_contacts import HubSpotContactsDataSyncDataSync
from .i_cal_calendar import ICalCalendarDataSyncDataSync
from .jira_issues_data import JiraIssuesDataSyncDataSync
from .local_baserow_table import LocalBaserowTableDataSyncDataSync
from .postgresql_data_sync import PostgreSQLDataSyncDataSync

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

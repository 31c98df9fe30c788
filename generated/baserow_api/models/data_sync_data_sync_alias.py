from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .github_issues import GitHubIssuesDataSyncDataSync
from .gitlab_issues import GitLabIssuesDataSyncDataSync
from .hub_spot import HubSpotContactsDataSyncDataSync
from .i_cal import ICalCalendarDataSyncDataSync
from .jira_issues import JiraIssuesDataSyncDataSync
from .local_baserow_table import LocalBaserowTableDataSyncDataSync
from .postgresql_data import PostgreSQLDataSyncDataSync

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

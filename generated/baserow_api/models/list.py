from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .export import ExportApplicationsJobTypeResponse
    from .job_type_job_alias import JobTypeJob
    from .workspace import WorkspaceUserEnterpriseTeam


class ListDataSyncProperty(Model):
    field_type: str
    initially_selected: bool
    key: str
    name: str
    unique_primary: bool


class ListDatabaseTableRowNamesResponse(Model):
    table_id: ListDatabaseTableRowNamesResponseTableId | None = Field(
        default=None,
        alias="{table_id}*",
    )


class ListDatabaseTableRowNamesResponseTableId(Model):
    row_id: str | None = Field(default=None, alias="{row_id}*")


class ListExportWorkspaceApplications(Model):
    results: list[ExportApplicationsJobTypeResponse]


class ListJobResponse(Model):
    jobs: list[JobTypeJob]


class ListWorkspaceUsersWithMemberData(Model):
    created_on: dt.datetime
    email: str
    id: int
    name: str
    to_be_deleted: bool
    user_id: int
    workspace: int
    highest_role_uid: str | None = None
    permissions: str | None = Field(default=None, max_length=32)
    role_uid: str | None = None
    teams: list[WorkspaceUserEnterpriseTeam] | None = None

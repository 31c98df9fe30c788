from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .csv_column import CsvColumnSeparatorEnum
    from .export_charset import ExportCharsetEnum
    from .filter_action import FilterActionTypeEnum
    from .id_enum import IdEnum


class AuditLog(Model):
    action_type: str
    description: str
    id: int
    ip_address: str | None
    timestamp: dt.datetime
    type: str
    user: str
    workspace: str


class AuditLogActionType(Model):
    id: IdEnum
    value: str


class AuditLogExportJobJob(Model):
    created_on: dt.datetime
    exported_file_name: str | None
    id: int
    progress_percentage: int
    state: str
    type: Literal["audit_log_export"]
    url: str | None
    csv_column_separator: CsvColumnSeparatorEnum = ","
    csv_first_row_header: bool = True
    exclude_columns: str | None = None
    export_charset: ExportCharsetEnum = "utf-8"
    filter_action_type: FilterActionTypeEnum | None = None
    filter_from_timestamp: dt.datetime | None = None
    filter_to_timestamp: dt.datetime | None = None
    filter_user_id: int | None = Field(default=None, ge=0)
    filter_workspace_id: int | None = Field(default=None, ge=0)
    human_readable_error: str | None = None


class AuditLogUser(Model):
    id: int
    value: str


class AuditLogWorkspace(Model):
    id: int
    value: str

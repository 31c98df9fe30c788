from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .csv_column import CsvColumnSeparatorEnum
    from .export_charset import ExportCharsetEnum
    from .filter_action import FilterActionTypeEnum


class SingleAuditLogExportJobResponse(Model):
    created_on: dt.datetime
    exported_file_name: str | None
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

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.csv_column import CsvColumnSeparatorEnum
    from ..models.export_charset import ExportCharsetEnum
    from ..models.filter_action import FilterActionTypeEnum


class AuditLogExportJobCreateJob(TypedDict):
    type: Literal["audit_log_export"]
    csv_column_separator: NotRequired[CsvColumnSeparatorEnum]
    csv_first_row_header: NotRequired[bool]
    exclude_columns: NotRequired[str]
    export_charset: NotRequired[ExportCharsetEnum]
    filter_action_type: NotRequired[FilterActionTypeEnum]
    filter_from_timestamp: NotRequired[dt.datetime | str]
    filter_to_timestamp: NotRequired[dt.datetime | str]
    filter_user_id: NotRequired[Annotated[int, Field(ge=0)]]
    filter_workspace_id: NotRequired[Annotated[int, Field(ge=0)]]

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .csv import CsvColumnSeparatorEnum
    from .export import ExportCharsetEnum
    from .field import Field_, FieldConstraint
    from .filter import FilterActionTypeEnum
    from .select import SelectOption


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


class SingleSelectFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["single_select"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None
    select_options: list[SelectOption] | None = None
    single_select_default: int | None = None


class SingleSelectFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["single_select"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None
    select_options: list[SelectOption] | None = None
    single_select_default: int | None = None

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.csv_column import CsvColumnSeparatorEnum
    from ..models.export_charset import ExportCharsetEnum
    from ..models.filter_action import FilterActionTypeEnum
    from .field import FieldConstraint
    from .select import SelectOption


class SingleAuditLogExportJobRequest(TypedDict):
    csv_column_separator: NotRequired[CsvColumnSeparatorEnum]
    csv_first_row_header: NotRequired[bool]
    exclude_columns: NotRequired[str]
    export_charset: NotRequired[ExportCharsetEnum]
    filter_action_type: NotRequired[FilterActionTypeEnum]
    filter_from_timestamp: NotRequired[dt.datetime | str]
    filter_to_timestamp: NotRequired[dt.datetime | str]
    filter_user_id: NotRequired[Annotated[int, Field(ge=0)]]
    filter_workspace_id: NotRequired[Annotated[int, Field(ge=0)]]


class SingleSelectFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["single_select"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    select_options: NotRequired[Sequence[SelectOption]]
    single_select_default: NotRequired[int | None]


class SingleSelectFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    select_options: NotRequired[Sequence[SelectOption]]
    single_select_default: NotRequired[int | None]
    type: NotRequired[Literal["single_select"]]

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .aggregation_raw import AggregationRawTypeEnum
    from .blank_enum import BlankEnum
    from .condition_type import ConditionTypeEnum
    from .row_height import RowHeightSizeEnum
    from .row_identifier import RowIdentifierTypeEnum
    from .table_without import TableWithoutDataSync
    from .view_decoration import ViewDecoration
    from .view_filter import ViewFilter, ViewFilterGroup
    from .view_group import ViewGroupBy
    from .view_sort import ViewSort


class GridViewFieldOptions(Model):
    aggregation_raw_type: AggregationRawTypeEnum | BlankEnum | None = None
    aggregation_type: str | None = Field(default=None, max_length=48)
    hidden: bool | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)
    width: int | None = Field(default=None, ge=0, le=2147483647)


class GridViewFieldOptions5FE1(Model):
    field_options: dict[str, GridViewFieldOptions]


class GridViewView(Model):
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    ownership_type: str
    public_view_has_password: bool
    slug: str
    table: TableWithoutDataSync
    table_id: int
    type: Literal["grid"]
    allow_public_export: bool | None = None
    decorations: list[ViewDecoration] | None = None
    filter_groups: list[ViewFilterGroup] | None = None
    filter_type: ConditionTypeEnum | None = None
    filters: list[ViewFilter] | None = None
    filters_disabled: bool | None = None
    group_bys: list[ViewGroupBy] | None = None
    owned_by_id: int | None = None
    public: bool | None = None
    row_height_size: RowHeightSizeEnum | None = None
    row_identifier_type: RowIdentifierTypeEnum | None = None
    show_logo: bool | None = None
    sortings: list[ViewSort] | None = None

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .table_without import TableWithoutDataSync
    from .view_decoration import ViewDecoration
    from .view_filter import ViewFilter, ViewFilterGroup
    from .view_group import ViewGroupBy
    from .view_sort import ViewSort


class View(Model):
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    ownership_type: str
    public_view_has_password: bool
    table: TableWithoutDataSync
    table_id: int
    type: str
    allow_public_export: bool | None = None
    decorations: list[ViewDecoration] | None = None
    filter_groups: list[ViewFilterGroup] | None = None
    filter_type: ConditionTypeEnum | None = None
    filters: list[ViewFilter] | None = None
    filters_disabled: bool | None = None
    group_bys: list[ViewGroupBy] | None = None
    owned_by_id: int | None = None
    show_logo: bool | None = None
    sortings: list[ViewSort] | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .condition import ConditionTypeEnum
    from .order import OrderEnum
    from .table import TableWithoutDataSync


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


class ViewDecoration(Model):
    id: int
    order: int | None = Field(default=None, ge=-32768, le=32767)
    type: str | None = Field(default=None, max_length=255)
    value_provider_conf: Any = None
    value_provider_type: str | None = Field(default=None, max_length=255)
    view: int | None = None


class ViewFilter(Model):
    field: int
    id: int
    preload_values: dict[str, Any]
    type: str = Field(max_length=48)
    view: int
    group: int | None = None
    value: str | None = None


class ViewFilterGroup(Model):
    id: int
    view: int
    filter_type: ConditionTypeEnum | None = None
    parent_group: int | None = None


class ViewGroupBy(Model):
    field: int
    id: int
    view: int
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)
    width: int | None = Field(default=None, ge=0, le=2147483647)


class ViewSort(Model):
    field: int
    id: int
    view: int
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)

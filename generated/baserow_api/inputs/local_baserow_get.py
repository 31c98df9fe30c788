from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum


class LocalBaserowGetRowBasePolymorphicRequest(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    row_id: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowGetRowCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    row_id: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_get_row"]]
    view_id: NotRequired[int | None]


class LocalBaserowGetRowUpdateDashboardDataSource(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowGetRowUpdateDataSource(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]

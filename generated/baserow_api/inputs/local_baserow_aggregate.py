from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum


class LocalBaserowAggregateRowsBasePolymorphicRequest(TypedDict):
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    field_id: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    search_query: NotRequired[Annotated[str, Field(max_length=225)]]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowAggregateRowsCreateDataSource(TypedDict):
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    before_id: NotRequired[int]
    field_id: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    search_query: NotRequired[Annotated[str, Field(max_length=225)]]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_aggregate_rows"]]
    view_id: NotRequired[int | None]


class LocalBaserowAggregateRowsUpdateDashboardDataSource(TypedDict):
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    field_id: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    search_query: NotRequired[Annotated[str, Field(max_length=225)]]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowAggregateRowsUpdateDataSource(TypedDict):
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    field_id: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    search_query: NotRequired[Annotated[str, Field(max_length=225)]]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]

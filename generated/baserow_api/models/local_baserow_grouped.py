from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .local_baserow_table import (
        LocalBaserowTableServiceAggregationGroupBy,
        LocalBaserowTableServiceAggregationSeries,
        LocalBaserowTableServiceAggregationSortBy,
    )


class LocalBaserowGroupedAggregateRowsDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_grouped_aggregate_rows"]
    aggregation_group_bys: list[LocalBaserowTableServiceAggregationGroupBy] | None = (
        None
    )
    aggregation_series: list[LocalBaserowTableServiceAggregationSeries] | None = None
    aggregation_sorts: list[LocalBaserowTableServiceAggregationSortBy] | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowGroupedAggregateRowsDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_grouped_aggregate_rows"]
    aggregation_group_bys: list[LocalBaserowTableServiceAggregationGroupBy] | None = (
        None
    )
    aggregation_series: list[LocalBaserowTableServiceAggregationSeries] | None = None
    aggregation_sorts: list[LocalBaserowTableServiceAggregationSortBy] | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowGroupedAggregateRowsPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_grouped_aggregate_rows"]
    aggregation_group_bys: list[LocalBaserowTableServiceAggregationGroupBy] | None = (
        None
    )
    aggregation_series: list[LocalBaserowTableServiceAggregationSeries] | None = None
    aggregation_sorts: list[LocalBaserowTableServiceAggregationSortBy] | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowGroupedAggregateRowsService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_grouped_aggregate_rows"]
    aggregation_group_bys: list[LocalBaserowTableServiceAggregationGroupBy] | None = (
        None
    )
    aggregation_series: list[LocalBaserowTableServiceAggregationSeries] | None = None
    aggregation_sorts: list[LocalBaserowTableServiceAggregationSortBy] | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    table_id: int | None = None
    view_id: int | None = None

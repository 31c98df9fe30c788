from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from .local_baserow_table import (
        LocalBaserowTableServiceAggregationGroupBy,
        LocalBaserowTableServiceAggregationSeries,
        LocalBaserowTableServiceAggregationSortBy,
    )


class LocalBaserowGroupedAggregateRowsBasePolymorphicRequest(TypedDict):
    aggregation_group_bys: NotRequired[
        Sequence[LocalBaserowTableServiceAggregationGroupBy]
    ]
    aggregation_series: NotRequired[Sequence[LocalBaserowTableServiceAggregationSeries]]
    aggregation_sorts: NotRequired[Sequence[LocalBaserowTableServiceAggregationSortBy]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowGroupedAggregateRowsCreateDataSource(TypedDict):
    aggregation_group_bys: NotRequired[
        Sequence[LocalBaserowTableServiceAggregationGroupBy]
    ]
    aggregation_series: NotRequired[Sequence[LocalBaserowTableServiceAggregationSeries]]
    aggregation_sorts: NotRequired[Sequence[LocalBaserowTableServiceAggregationSortBy]]
    before_id: NotRequired[int]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_grouped_aggregate_rows"]]
    view_id: NotRequired[int | None]


class LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource(TypedDict):
    aggregation_group_bys: NotRequired[
        Sequence[LocalBaserowTableServiceAggregationGroupBy]
    ]
    aggregation_series: NotRequired[Sequence[LocalBaserowTableServiceAggregationSeries]]
    aggregation_sorts: NotRequired[Sequence[LocalBaserowTableServiceAggregationSortBy]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowGroupedAggregateRowsUpdateDataSource(TypedDict):
    aggregation_group_bys: NotRequired[
        Sequence[LocalBaserowTableServiceAggregationGroupBy]
    ]
    aggregation_series: NotRequired[Sequence[LocalBaserowTableServiceAggregationSeries]]
    aggregation_sorts: NotRequired[Sequence[LocalBaserowTableServiceAggregationSortBy]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]

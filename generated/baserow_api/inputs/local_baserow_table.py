from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.direction_enum import DirectionEnum
    from ..models.sort_on import SortOnEnum


class LocalBaserowTableDataSyncCreateDataSync(TypedDict):
    source_table_id: int
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["local_baserow_table"]
    auto_add_new_properties: NotRequired[bool]
    source_table_view_id: NotRequired[int | None]
    two_way_sync: NotRequired[bool]


class LocalBaserowTableDataSyncListDataSyncPropertiesRequest(TypedDict):
    source_table_id: int
    type: Literal["local_baserow_table"]
    source_table_view_id: NotRequired[int | None]


class LocalBaserowTableDataSyncUpdateDataSync(TypedDict):
    source_table_id: int
    auto_add_new_properties: NotRequired[bool]
    source_table_view_id: NotRequired[int | None]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["local_baserow_table"]]


class LocalBaserowTableServiceAggregationGroupBy(TypedDict):
    field_id: int | None


class LocalBaserowTableServiceAggregationSeries(TypedDict):
    field_id: int | None
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    id: NotRequired[int]


class LocalBaserowTableServiceAggregationSortBy(TypedDict):
    direction: DirectionEnum
    reference: Annotated[str, Field(max_length=255)]
    sort_on: SortOnEnum


class LocalBaserowTableServiceFieldMapping(TypedDict):
    enabled: bool
    field_id: int
    value: str

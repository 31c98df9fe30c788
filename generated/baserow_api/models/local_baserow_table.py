from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSyncSyncedProperty
    from .direction_enum import DirectionEnum
    from .sort_on import SortOnEnum


class LocalBaserowTable(Model):
    database_id: int
    id: int
    is_data_sync: bool
    name: str = Field(max_length=255)


class LocalBaserowTableDataSyncDataSync(Model):
    id: int
    source_table_id: int
    synced_properties: list[DataSyncSyncedProperty]
    type: Literal["local_baserow_table"]
    auto_add_new_properties: bool | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    source_table_view_id: int | None = None
    two_way_sync: bool | None = None


class LocalBaserowTableServiceAggregationGroupBy(Model):
    field_id: int | None
    order: int


class LocalBaserowTableServiceAggregationSeries(Model):
    field_id: int | None
    aggregation_type: str | None = Field(default=None, max_length=48)
    id: int | None = None


class LocalBaserowTableServiceAggregationSortBy(Model):
    direction: DirectionEnum
    order: int
    reference: str = Field(max_length=255)
    sort_on: SortOnEnum


class LocalBaserowTableServiceFieldMapping(Model):
    enabled: bool
    field_id: int
    value: str

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum


class LocalBaserowAggregateRowsDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_aggregate_rows"]
    aggregation_type: str | None = Field(default=None, max_length=48)
    field_id: int | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = Field(default=None, max_length=225)
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowAggregateRowsDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_aggregate_rows"]
    aggregation_type: str | None = Field(default=None, max_length=48)
    field_id: int | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = Field(default=None, max_length=225)
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowAggregateRowsPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_aggregate_rows"]
    aggregation_type: str | None = Field(default=None, max_length=48)
    field_id: int | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = Field(default=None, max_length=225)
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowAggregateRowsService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_aggregate_rows"]
    aggregation_type: str | None = Field(default=None, max_length=48)
    field_id: int | None = None
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = Field(default=None, max_length=225)
    table_id: int | None = None
    view_id: int | None = None

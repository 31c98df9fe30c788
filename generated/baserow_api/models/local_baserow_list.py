from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum


class LocalBaserowListRowsDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_list_rows"]
    default_result_count: int | None = Field(default=None, ge=0, le=2147483647)
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowListRowsDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_list_rows"]
    default_result_count: int | None = Field(default=None, ge=0, le=2147483647)
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowListRowsPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_list_rows"]
    default_result_count: int | None = Field(default=None, ge=0, le=2147483647)
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = None
    table_id: int | None = None
    view_id: int | None = None


class LocalBaserowListRowsService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_list_rows"]
    default_result_count: int | None = Field(default=None, ge=0, le=2147483647)
    filter_type: ConditionTypeEnum | None = None
    integration_id: int | None = None
    search_query: str | None = None
    table_id: int | None = None
    view_id: int | None = None

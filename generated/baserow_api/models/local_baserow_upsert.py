"""LocalBaserowUpsertRowDashboardDataSource and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .local_baserow_table import LocalBaserowTableServiceFieldMapping


class LocalBaserowUpsertRowDashboardDataSource(Model):
    context_data: dict[str, Any]
    context_data_schema: dict[str, Any]
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowDataSource(Model):
    context_data: dict[str, Any]
    context_data_schema: dict[str, Any]
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowPublicDataSource(Model):
    context_data: dict[str, Any]
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowService(Model):
    context_data: dict[str, Any]
    context_data_schema: dict[str, Any]
    id: int
    sample_data: Any
    schema_: dict[str, Any] = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None

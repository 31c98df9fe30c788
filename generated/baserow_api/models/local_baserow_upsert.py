from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .local_baserow_table import LocalBaserowTableServiceFieldMapping


class LocalBaserowUpsertRowDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowUpsertRowService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_upsert_row"]
    field_mappings: list[LocalBaserowTableServiceFieldMapping] | None = None
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None

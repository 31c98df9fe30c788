from typing import Any, Literal

from .._runtime.models.model import Field, Model


class LocalBaserowRowsCreatedDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_created"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsCreatedDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_created"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsCreatedPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_created"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsCreatedService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_created"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsDeletedDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_deleted"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsDeletedDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_deleted"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsDeletedPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_deleted"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsDeletedService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_deleted"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsUpdatedDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_updated"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsUpdatedDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_updated"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsUpdatedPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_updated"]
    integration_id: int | None = None
    table_id: int | None = None


class LocalBaserowRowsUpdatedService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_rows_updated"]
    integration_id: int | None = None
    table_id: int | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .integration_service_service_alias import IntegrationServiceService


class LocalBaserowDeleteRowDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_delete_row"]
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowDeleteRowDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_delete_row"]
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowDeleteRowPublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_delete_row"]
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowDeleteRowService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["local_baserow_delete_row"]
    integration_id: int | None = None
    row_id: str | None = None
    table_id: int | None = None


class LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    service: IntegrationServiceService
    type: Literal["delete_row"]

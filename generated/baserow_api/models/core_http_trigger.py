from typing import Any, Literal
from uuid import UUID

from .._runtime.model import Field, Model


class CoreHTTPTriggerServiceDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    integration_id: int | None
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_trigger"]
    exclude_get: bool | None = None
    is_public: bool | None = None
    uid: UUID | None = None


class CoreHTTPTriggerServiceDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_trigger"]
    exclude_get: bool | None = None
    is_public: bool | None = None
    uid: UUID | None = None


class CoreHTTPTriggerServicePublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_trigger"]
    exclude_get: bool | None = None
    is_public: bool | None = None
    uid: UUID | None = None


class CoreHTTPTriggerServiceService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_trigger"]
    exclude_get: bool | None = None
    is_public: bool | None = None
    uid: UUID | None = None

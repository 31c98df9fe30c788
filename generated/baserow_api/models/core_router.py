from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from .._runtime.models.model import Field, Model


class CoreRouterServiceDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    integration_id: int | None
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["router"]
    default_edge_label: str | None = Field(default=None, max_length=75)
    edges: list[CoreRouterServiceEdge] | None = None


class CoreRouterServiceDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["router"]
    default_edge_label: str | None = Field(default=None, max_length=75)
    edges: list[CoreRouterServiceEdge] | None = None


class CoreRouterServiceEdge(Model):
    condition: str
    order: Decimal
    label: str | None = Field(default=None, max_length=75)
    uid: UUID | None = None


class CoreRouterServicePublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["router"]
    default_edge_label: str | None = Field(default=None, max_length=75)
    edges: list[CoreRouterServiceEdge] | None = None


class CoreRouterServiceService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["router"]
    default_edge_label: str | None = Field(default=None, max_length=75)
    edges: list[CoreRouterServiceEdge] | None = None

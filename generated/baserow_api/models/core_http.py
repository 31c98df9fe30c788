from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .body_type635 import BodyType635Enum
    from .http_form import HTTPFormData
    from .http_header import HTTPHeader
    from .http_method import HttpMethodEnum
    from .http_query import HTTPQueryParam
    from .integration_service_service_alias import IntegrationServiceService


class CoreHTTPRequestServiceDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    integration_id: int | None
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_request"]
    body_content: str = ""
    body_type: BodyType635Enum = "none"
    form_data: list[HTTPFormData] | None = None
    headers: list[HTTPHeader] | None = None
    http_method: HttpMethodEnum = "GET"
    query_params: list[HTTPQueryParam] | None = None
    timeout: int | None = Field(default=None, ge=1, le=120)
    url: str = ""


class CoreHTTPRequestServiceDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_request"]
    body_content: str = ""
    body_type: BodyType635Enum = "none"
    form_data: list[HTTPFormData] | None = None
    headers: list[HTTPHeader] | None = None
    http_method: HttpMethodEnum = "GET"
    query_params: list[HTTPQueryParam] | None = None
    timeout: int | None = Field(default=None, ge=1, le=120)
    url: str = ""


class CoreHTTPRequestServicePublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_request"]
    body_content: str = ""
    body_type: BodyType635Enum = "none"
    form_data: list[HTTPFormData] | None = None
    headers: list[HTTPHeader] | None = None
    http_method: HttpMethodEnum = "GET"
    query_params: list[HTTPQueryParam] | None = None
    sample_data: Any = None
    timeout: int | None = Field(default=None, ge=1, le=120)
    url: str = ""


class CoreHTTPRequestServiceService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    integration_id: int | None
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["http_request"]
    body_content: str = ""
    body_type: BodyType635Enum = "none"
    form_data: list[HTTPFormData] | None = None
    headers: list[HTTPHeader] | None = None
    http_method: HttpMethodEnum = "GET"
    query_params: list[HTTPQueryParam] | None = None
    timeout: int | None = Field(default=None, ge=1, le=120)
    url: str = ""


class CoreHTTPRequestWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    service: IntegrationServiceService
    type: Literal["http_request"]


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

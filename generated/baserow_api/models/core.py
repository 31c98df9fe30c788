from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .body import BodyType635Enum, BodyType637Enum
    from .http import HTTPFormData, HTTPHeader, HttpMethodEnum, HTTPQueryParam
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


class CoreSMTPEmailServiceDashboardDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    dashboard_id: int
    id: int
    name: str
    order: str
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["smtp_email"]
    bcc_emails: str = ""
    body: str = ""
    body_type: BodyType637Enum = "plain"
    cc_emails: str = ""
    from_email: str = ""
    from_name: str = ""
    integration_id: int | None = None
    subject: str = ""
    to_emails: str = ""


class CoreSMTPEmailServiceDataSource(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["smtp_email"]
    bcc_emails: str = ""
    body: str = ""
    body_type: BodyType637Enum = "plain"
    cc_emails: str = ""
    from_email: str = ""
    from_name: str = ""
    integration_id: int | None = None
    subject: str = ""
    to_emails: str = ""


class CoreSMTPEmailServicePublicDataSource(Model):
    context_data: dict[str, Any] | None
    id: int
    name: str
    order: float
    page_id: int
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["smtp_email"]
    bcc_emails: str = ""
    body: str = ""
    body_type: BodyType637Enum = "plain"
    cc_emails: str = ""
    from_email: str = ""
    from_name: str = ""
    integration_id: int | None = None
    subject: str = ""
    to_emails: str = ""


class CoreSMTPEmailServiceService(Model):
    context_data: dict[str, Any] | None
    context_data_schema: dict[str, Any] | None
    id: int
    sample_data: Any
    schema_: dict[str, Any] | None = Field(alias="schema")
    type: Literal["smtp_email"]
    bcc_emails: str = ""
    body: str = ""
    body_type: BodyType637Enum = "plain"
    cc_emails: str = ""
    from_email: str = ""
    from_name: str = ""
    integration_id: int | None = None
    subject: str = ""
    to_emails: str = ""


class CoreSMTPEmailWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    service: IntegrationServiceService
    type: Literal["smtp_email"]

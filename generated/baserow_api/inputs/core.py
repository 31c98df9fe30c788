from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict
from uuid import UUID

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.body_type635 import BodyType635Enum
    from ..models.body_type637 import BodyType637Enum
    from ..models.http_method import HttpMethodEnum
    from .http import HTTPFormData, HTTPHeader, HTTPQueryParam
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest,
    )
    from .type0b5 import Type0b5Enum


class CoreHTTPRequestServiceBasePolymorphicRequest(TypedDict):
    body_content: NotRequired[str]
    body_type: NotRequired[BodyType635Enum]
    form_data: NotRequired[Sequence[HTTPFormData]]
    headers: NotRequired[Sequence[HTTPHeader]]
    http_method: NotRequired[HttpMethodEnum]
    query_params: NotRequired[Sequence[HTTPQueryParam]]
    timeout: NotRequired[Annotated[int, Field(ge=1, le=120)]]
    url: NotRequired[str]


class CoreHTTPRequestServiceCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    body_content: NotRequired[str]
    body_type: NotRequired[BodyType635Enum]
    form_data: NotRequired[Sequence[HTTPFormData]]
    headers: NotRequired[Sequence[HTTPHeader]]
    http_method: NotRequired[HttpMethodEnum]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    query_params: NotRequired[Sequence[HTTPQueryParam]]
    timeout: NotRequired[Annotated[int, Field(ge=1, le=120)]]
    type: NotRequired[Literal["http_request"]]
    url: NotRequired[str]


class CoreHTTPRequestServiceUpdateDashboardDataSource(TypedDict):
    body_content: NotRequired[str]
    body_type: NotRequired[BodyType635Enum]
    form_data: NotRequired[Sequence[HTTPFormData]]
    headers: NotRequired[Sequence[HTTPHeader]]
    http_method: NotRequired[HttpMethodEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    query_params: NotRequired[Sequence[HTTPQueryParam]]
    timeout: NotRequired[Annotated[int, Field(ge=1, le=120)]]
    url: NotRequired[str]


class CoreHTTPRequestServiceUpdateDataSource(TypedDict):
    body_content: NotRequired[str]
    body_type: NotRequired[BodyType635Enum]
    form_data: NotRequired[Sequence[HTTPFormData]]
    headers: NotRequired[Sequence[HTTPHeader]]
    http_method: NotRequired[HttpMethodEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    query_params: NotRequired[Sequence[HTTPQueryParam]]
    timeout: NotRequired[Annotated[int, Field(ge=1, le=120)]]
    url: NotRequired[str]


class CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["http_request"]
    element_id: NotRequired[int | None]
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]


class CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]
    type: NotRequired[Type0b5Enum]


class CoreHTTPTriggerServiceBasePolymorphicRequest(TypedDict):
    exclude_get: NotRequired[bool]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    exclude_get: NotRequired[bool]
    is_public: NotRequired[bool]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    type: NotRequired[Literal["http_trigger"]]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceUpdateDashboardDataSource(TypedDict):
    exclude_get: NotRequired[bool]
    integration_id: NotRequired[int | None]
    is_public: NotRequired[bool]
    name: NotRequired[str]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceUpdateDataSource(TypedDict):
    exclude_get: NotRequired[bool]
    integration_id: NotRequired[int | None]
    is_public: NotRequired[bool]
    name: NotRequired[str]
    uid: NotRequired[UUID | str]


class CoreRouterServiceBasePolymorphicRequest(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]


class CoreRouterServiceCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    type: NotRequired[Literal["router"]]


class CoreRouterServiceEdge(TypedDict):
    condition: str
    label: NotRequired[Annotated[str, Field(max_length=75)]]
    uid: NotRequired[UUID | str]


class CoreRouterServiceUpdateDashboardDataSource(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]


class CoreRouterServiceUpdateDataSource(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]


class CoreSMTPEmailServiceBasePolymorphicRequest(TypedDict):
    bcc_emails: NotRequired[str]
    body: NotRequired[str]
    body_type: NotRequired[BodyType637Enum]
    cc_emails: NotRequired[str]
    from_email: NotRequired[str]
    from_name: NotRequired[str]
    integration_id: NotRequired[int | None]
    subject: NotRequired[str]
    to_emails: NotRequired[str]


class CoreSMTPEmailServiceCreateDataSource(TypedDict):
    bcc_emails: NotRequired[str]
    before_id: NotRequired[int]
    body: NotRequired[str]
    body_type: NotRequired[BodyType637Enum]
    cc_emails: NotRequired[str]
    from_email: NotRequired[str]
    from_name: NotRequired[str]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    subject: NotRequired[str]
    to_emails: NotRequired[str]
    type: NotRequired[Literal["smtp_email"]]


class CoreSMTPEmailServiceUpdateDashboardDataSource(TypedDict):
    bcc_emails: NotRequired[str]
    body: NotRequired[str]
    body_type: NotRequired[BodyType637Enum]
    cc_emails: NotRequired[str]
    from_email: NotRequired[str]
    from_name: NotRequired[str]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    subject: NotRequired[str]
    to_emails: NotRequired[str]


class CoreSMTPEmailServiceUpdateDataSource(TypedDict):
    bcc_emails: NotRequired[str]
    body: NotRequired[str]
    body_type: NotRequired[BodyType637Enum]
    cc_emails: NotRequired[str]
    from_email: NotRequired[str]
    from_name: NotRequired[str]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    subject: NotRequired[str]
    to_emails: NotRequired[str]


class CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["smtp_email"]
    element_id: NotRequired[int | None]
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]


class CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]
    type: NotRequired[Type0b5Enum]

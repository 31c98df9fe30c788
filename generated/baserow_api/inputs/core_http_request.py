from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.body_type635_enum import BodyType635Enum
    from ..models.http_method_enum import HttpMethodEnum
    from .http_form_data import HTTPFormData
    from .http_header import HTTPHeader
    from .http_query_param import HTTPQueryParam
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest,
    )
    from .type0b5_enum import Type0b5Enum


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

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.body_type637_enum import BodyType637Enum
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest,
    )
    from .type0b5_enum import Type0b5Enum


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

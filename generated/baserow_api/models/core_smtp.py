from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .body_type637 import BodyType637Enum
    from .integration_service_service_alias import IntegrationServiceService


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

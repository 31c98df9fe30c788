from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest,
    )
    from .type0b5 import Type0b5Enum


class LocalBaserowDeleteRowBasePolymorphicRequest(TypedDict):
    integration_id: NotRequired[int | None]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowDeleteRowCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_delete_row"]]


class LocalBaserowDeleteRowUpdateDashboardDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowDeleteRowUpdateDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["delete_row"]
    element_id: NotRequired[int | None]
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]


class LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]
    type: NotRequired[Type0b5Enum]

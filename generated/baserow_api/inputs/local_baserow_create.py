from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest,
    )
    from .type0b5 import Type0b5Enum


class LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["create_row"]
    element_id: NotRequired[int | None]
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]


class LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    service: NotRequired[IntegrationServiceBasePolymorphicRequest]
    type: NotRequired[Type0b5Enum]

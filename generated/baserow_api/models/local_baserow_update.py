from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .integration_service_service_alias import IntegrationServiceService


class LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    service: IntegrationServiceService
    type: Literal["update_row"]

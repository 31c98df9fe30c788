from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .type0b5 import Type0b5Enum


class NotificationWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: Annotated[str, Field(max_length=60)]
    type: Literal["notification"]
    description: NotRequired[str]
    element_id: NotRequired[int | None]
    title: NotRequired[str]


class NotificationWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    description: NotRequired[str]
    title: NotRequired[str]
    type: NotRequired[Type0b5Enum]

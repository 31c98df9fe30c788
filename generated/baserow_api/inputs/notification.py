"""NotificationWorkflowActionCreateBuilderWorkflowAction and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .type0b5 import Type0b5Enum


class NotificationWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: str
    type: Literal["notification"]
    description: NotRequired[str]
    element_id: NotRequired[int | None]
    title: NotRequired[str]


class NotificationWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    description: NotRequired[str]
    title: NotRequired[str]
    type: NotRequired[Type0b5Enum]

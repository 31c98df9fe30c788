"""LogoutWorkflowActionCreateBuilderWorkflowAction and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .type0b5 import Type0b5Enum


class LogoutWorkflowActionCreateBuilderWorkflowAction(TypedDict):
    event: str
    type: Literal["logout"]
    element_id: NotRequired[int | None]


class LogoutWorkflowActionUpdateBuilderWorkflowActions(TypedDict):
    type: NotRequired[Type0b5Enum]

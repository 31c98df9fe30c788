from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .sender import Sender


class NotificationRecipient(Model):
    created_on: dt.datetime
    data: Any
    id: int
    sender: Sender
    type: str
    workspace: NotificationRecipientWorkspace | None
    read: bool | None = None


class NotificationRecipientWorkspace(Model):
    id: int


class NotificationWorkflowActionBuilderWorkflowAction(Model):
    element_id: int | None
    event: str = Field(max_length=60)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["notification"]
    description: str = ""
    title: str = ""

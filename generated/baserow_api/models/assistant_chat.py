from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .status_enum import StatusEnum


class AssistantChat(Model):
    created_on: dt.datetime
    updated_on: dt.datetime
    user_id: int
    workspace_id: int
    status: StatusEnum | None = None
    title: str | None = Field(default=None, max_length=250)
    uuid: UUID | None = None


class AssistantChatMessage(Model):
    messages: list[AssistantMessage]

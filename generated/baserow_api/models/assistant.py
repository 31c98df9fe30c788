from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .status import StatusEnum


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


class AssistantMessage(Model):
    id: UUID
    content: str = ""
    role: AssistantMessageRoleEnum = "ai"
    type: AssistantMessageTypeEnum | None = None


AssistantMessageRoleEnum: TypeAlias = Literal["human", "ai"]
AssistantMessageTypeEnum: TypeAlias = Literal["ai/message", "ai/error", "chat/title"]

from __future__ import annotations

from typing import Literal, TypeAlias
from uuid import UUID

from .._runtime.models.model import Model


class AssistantMessage(Model):
    id: UUID
    content: str = ""
    role: AssistantMessageRoleEnum = "ai"
    type: AssistantMessageTypeEnum | None = None


AssistantMessageRoleEnum: TypeAlias = Literal["human", "ai"]
AssistantMessageTypeEnum: TypeAlias = Literal["ai/message", "ai/error", "chat/title"]

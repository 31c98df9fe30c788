from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.model import Model

if TYPE_CHECKING:
    from .assistant_message_role import AssistantMessageRoleEnum
    from .assistant_message_type import AssistantMessageTypeEnum


class AssistantMessage(Model):
    id: UUID
    content: str = ""
    role: AssistantMessageRoleEnum = "ai"
    type: AssistantMessageTypeEnum | None = None

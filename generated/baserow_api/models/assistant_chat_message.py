from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage


class AssistantChatMessage(Model):
    messages: list[AssistantMessage]

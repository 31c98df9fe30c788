from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .assistant_chat import AssistantChat


class PaginationSerializerAssistantChat(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AssistantChat]

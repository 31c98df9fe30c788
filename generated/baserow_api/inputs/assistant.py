from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .ui import UIContext


class AssistantMessageRequest(TypedDict):
    content: str
    ui_context: UIContext

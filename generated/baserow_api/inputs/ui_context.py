from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .ui_context_workspace import UIContextWorkspace


class UIContext(TypedDict):
    workspace: UIContextWorkspace
    timezone: NotRequired[str]

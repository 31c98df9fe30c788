from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .action_scopes import ActionScopes


class PatchedUndoRedoRequest(TypedDict):
    scopes: NotRequired[ActionScopes]

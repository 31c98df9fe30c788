from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .undo_redo_action import UndoRedoAction


class UndoRedoResponse(Model):
    actions: list[UndoRedoAction]
    result_code: str

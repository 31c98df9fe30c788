from __future__ import annotations

from .._runtime.models.model import Model


class UndoRedoAction(Model):
    action_scope: str | None = None
    action_type: str | None = None


class UndoRedoResponse(Model):
    actions: list[UndoRedoAction]
    result_code: str

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .trash_structure_workspace import TrashStructureWorkspace


class TrashStructure(Model):
    workspaces: list[TrashStructureWorkspace]

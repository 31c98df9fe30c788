from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .trash_structure_application import TrashStructureApplication


class TrashStructureWorkspace(Model):
    applications: list[TrashStructureApplication]
    id: int = Field(ge=0)
    name: str
    trashed: bool

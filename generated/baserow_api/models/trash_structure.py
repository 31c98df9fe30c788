from __future__ import annotations

from .._runtime.models.model import Field, Model


class TrashStructure(Model):
    workspaces: list[TrashStructureWorkspace]


class TrashStructureApplication(Model):
    id: int
    name: str = Field(max_length=160)
    type: str
    trashed: bool | None = None


class TrashStructureWorkspace(Model):
    applications: list[TrashStructureApplication]
    id: int = Field(ge=0)
    name: str
    trashed: bool

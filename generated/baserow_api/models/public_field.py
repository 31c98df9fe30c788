from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .field_constraint import FieldConstraint


class PublicField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: str
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None

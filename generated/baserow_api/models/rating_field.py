from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .field import Field_
    from .field_constraint import FieldConstraint
    from .style_enum import StyleEnum


class RatingFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["rating"]
    workspace_id: int
    color: str | None = Field(default=None, max_length=50)
    db_index: bool | None = None
    description: str | None = None
    max_value: int | None = Field(default=None, ge=1, le=10)
    primary: bool | None = None
    style: StyleEnum | None = None


class RatingFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["rating"]
    workspace_id: int
    color: str | None = Field(default=None, max_length=50)
    db_index: bool | None = None
    description: str | None = None
    max_value: int | None = Field(default=None, ge=1, le=10)
    primary: bool | None = None
    style: StyleEnum | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .field import Field_, FieldConstraint


class DurationFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["duration"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    duration_format: DurationFormatEnum | None = None
    primary: bool | None = None


class DurationFieldFieldSerializerWithRelatedFields(Model):
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
    type: Literal["duration"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    duration_format: DurationFormatEnum | None = None
    primary: bool | None = None


DurationFormatEnum: TypeAlias = Literal[
    "h:mm",
    "h:mm:ss",
    "h:mm:ss.s",
    "h:mm:ss.ss",
    "h:mm:ss.sss",
    "d h",
    "d h:mm",
    "d h:mm:ss",
    "d h mm",
    "d h mm ss",
]

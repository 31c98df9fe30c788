from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .date_format import DateFormatEnum
    from .date_time import DateTimeFormatEnum
    from .field import Field_
    from .field_constraint import FieldConstraint


class CreatedOnFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["created_on"]
    workspace_id: int
    date_force_timezone: str | None = Field(default=None, max_length=255)
    date_format: DateFormatEnum | None = None
    date_include_time: bool | None = None
    date_show_tzinfo: bool | None = None
    date_time_format: DateTimeFormatEnum | None = None
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None


class CreatedOnFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["created_on"]
    workspace_id: int
    date_force_timezone: str | None = Field(default=None, max_length=255)
    date_format: DateFormatEnum | None = None
    date_include_time: bool | None = None
    date_show_tzinfo: bool | None = None
    date_time_format: DateTimeFormatEnum | None = None
    db_index: bool | None = None
    description: str | None = None
    name: str | None = Field(default=None, max_length=255)
    primary: bool | None = None

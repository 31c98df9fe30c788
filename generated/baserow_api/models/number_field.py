from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .blank_enum import BlankEnum
    from .field import Field_
    from .field_constraint import FieldConstraint
    from .number_separator import NumberSeparatorEnum


class NumberFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["number"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    number_decimal_places: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = None
    number_default: Decimal | None = None
    number_negative: bool | None = None
    number_prefix: str | None = Field(default=None, max_length=10)
    number_separator: NumberSeparatorEnum | BlankEnum | None = None
    number_suffix: str | None = Field(default=None, max_length=100)
    primary: bool | None = None


class NumberFieldFieldSerializerWithRelatedFields(Model):
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
    type: Literal["number"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    number_decimal_places: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = None
    number_default: Decimal | None = None
    number_negative: bool | None = None
    number_prefix: str | None = Field(default=None, max_length=10)
    number_separator: NumberSeparatorEnum | BlankEnum | None = None
    number_suffix: str | None = Field(default=None, max_length=100)
    primary: bool | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .array_formula import ArrayFormulaTypeEnum
    from .blank_enum import BlankEnum
    from .date_format import DateFormatEnum
    from .date_time import DateTimeFormatEnum
    from .duration_format import DurationFormatEnum
    from .field import Field_
    from .field_constraint import FieldConstraint
    from .formula_type import FormulaTypeEnum
    from .number_decimal import NumberDecimalPlacesEnum
    from .number_separator import NumberSeparatorEnum


class RollupFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    nullable: bool
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["rollup"]
    workspace_id: int
    array_formula_type: ArrayFormulaTypeEnum | None = None
    date_force_timezone: str | None = Field(default=None, max_length=255)
    date_format: DateFormatEnum | None = None
    date_include_time: bool | None = None
    date_show_tzinfo: bool | None = None
    date_time_format: DateTimeFormatEnum | None = None
    db_index: bool | None = None
    description: str | None = None
    duration_format: DurationFormatEnum | None = None
    error: str | None = None
    formula_type: FormulaTypeEnum | None = None
    number_decimal_places: NumberDecimalPlacesEnum | None = None
    number_prefix: str | None = Field(default=None, max_length=10)
    number_separator: NumberSeparatorEnum | BlankEnum | None = None
    number_suffix: str | None = Field(default=None, max_length=10)
    primary: bool | None = None
    rollup_function: str | None = Field(default=None, max_length=64)
    target_field_id: int | None = None
    through_field_id: int | None = None


class RollupFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    nullable: bool
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["rollup"]
    workspace_id: int
    array_formula_type: ArrayFormulaTypeEnum | None = None
    date_force_timezone: str | None = Field(default=None, max_length=255)
    date_format: DateFormatEnum | None = None
    date_include_time: bool | None = None
    date_show_tzinfo: bool | None = None
    date_time_format: DateTimeFormatEnum | None = None
    db_index: bool | None = None
    description: str | None = None
    duration_format: DurationFormatEnum | None = None
    error: str | None = None
    formula_type: FormulaTypeEnum | None = None
    number_decimal_places: NumberDecimalPlacesEnum | None = None
    number_prefix: str | None = Field(default=None, max_length=10)
    number_separator: NumberSeparatorEnum | BlankEnum | None = None
    number_suffix: str | None = Field(default=None, max_length=10)
    primary: bool | None = None
    rollup_function: str | None = Field(default=None, max_length=64)
    target_field_id: int | None = None
    through_field_id: int | None = None

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .array_formula import ArrayFormulaTypeEnum
    from .blank_enum import BlankEnum
    from .date_format import DateFormatEnum
    from .date_time import DateTimeFormatEnum
    from .duration_format import DurationFormatEnum
    from .formula_type import FormulaTypeEnum
    from .number_decimal import NumberDecimalPlacesEnum
    from .number_separator import NumberSeparatorEnum


class TypeFormulaResult(Model):
    formula: str
    nullable: bool
    array_formula_type: ArrayFormulaTypeEnum | None = None
    date_force_timezone: str | None = Field(default=None, max_length=255)
    date_format: DateFormatEnum | None = None
    date_include_time: bool | None = None
    date_show_tzinfo: bool | None = None
    date_time_format: DateTimeFormatEnum | None = None
    duration_format: DurationFormatEnum | None = None
    error: str | None = None
    formula_type: FormulaTypeEnum | None = None
    number_decimal_places: NumberDecimalPlacesEnum | None = None
    number_prefix: str | None = Field(default=None, max_length=10)
    number_separator: NumberSeparatorEnum | BlankEnum | None = None
    number_suffix: str | None = Field(default=None, max_length=10)

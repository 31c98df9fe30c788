from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .array import ArrayFormulaTypeEnum
    from .blank import BlankEnum
    from .date import DateFormatEnum, DateTimeFormatEnum
    from .duration import DurationFormatEnum
    from .formula import FormulaTypeEnum
    from .number import NumberDecimalPlacesEnum, NumberSeparatorEnum


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


TypeD08Enum: TypeAlias = Literal["text", "numeric"]

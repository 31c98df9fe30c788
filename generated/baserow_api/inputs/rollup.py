from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.array_formula import ArrayFormulaTypeEnum
    from ..models.blank_enum import BlankEnum
    from ..models.date_format import DateFormatEnum
    from ..models.date_time import DateTimeFormatEnum
    from ..models.duration_format import DurationFormatEnum
    from ..models.formula_type import FormulaTypeEnum
    from ..models.number_decimal import NumberDecimalPlacesEnum
    from ..models.number_separator import NumberSeparatorEnum
    from .field import FieldConstraint


class RollupFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["rollup"]
    array_formula_type: NotRequired[ArrayFormulaTypeEnum | None]
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_format: NotRequired[DateFormatEnum | None]
    date_include_time: NotRequired[bool | None]
    date_show_tzinfo: NotRequired[bool | None]
    date_time_format: NotRequired[DateTimeFormatEnum | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    duration_format: NotRequired[DurationFormatEnum | None]
    error: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    formula_type: NotRequired[FormulaTypeEnum]
    number_decimal_places: NotRequired[NumberDecimalPlacesEnum | None]
    number_prefix: NotRequired[Annotated[str, Field(max_length=10)]]
    number_separator: NotRequired[NumberSeparatorEnum | BlankEnum]
    number_suffix: NotRequired[Annotated[str, Field(max_length=10)]]
    rollup_function: NotRequired[Annotated[str, Field(max_length=64)]]
    target_field_id: NotRequired[int | None]
    through_field_id: NotRequired[int | None]


class RollupFieldUpdateField(TypedDict):
    array_formula_type: NotRequired[ArrayFormulaTypeEnum | None]
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_format: NotRequired[DateFormatEnum | None]
    date_include_time: NotRequired[bool | None]
    date_show_tzinfo: NotRequired[bool | None]
    date_time_format: NotRequired[DateTimeFormatEnum | None]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    duration_format: NotRequired[DurationFormatEnum | None]
    error: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    formula_type: NotRequired[FormulaTypeEnum]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    number_decimal_places: NotRequired[NumberDecimalPlacesEnum | None]
    number_prefix: NotRequired[Annotated[str, Field(max_length=10)]]
    number_separator: NotRequired[NumberSeparatorEnum | BlankEnum]
    number_suffix: NotRequired[Annotated[str, Field(max_length=10)]]
    rollup_function: NotRequired[Annotated[str, Field(max_length=64)]]
    target_field_id: NotRequired[int | None]
    through_field_id: NotRequired[int | None]
    type: NotRequired[Literal["rollup"]]

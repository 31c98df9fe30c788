from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .aggregation_raw_type import AggregationRawTypeEnum
    from .blank_enum import BlankEnum


class GridViewFieldOptions(Model):
    aggregation_raw_type: AggregationRawTypeEnum | BlankEnum | None = None
    aggregation_type: str | None = Field(default=None, max_length=48)
    hidden: bool | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)
    width: int | None = Field(default=None, ge=0, le=2147483647)


class GridViewFieldOptions5FE1(Model):
    field_options: dict[str, GridViewFieldOptions]

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.aggregation_raw_type import AggregationRawTypeEnum
    from ..models.blank_enum import BlankEnum


class GridViewFieldOptions(TypedDict):
    aggregation_raw_type: NotRequired[AggregationRawTypeEnum | BlankEnum]
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    hidden: NotRequired[bool]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]


class GridViewFieldOptions5FE1(TypedDict):
    field_options: Mapping[str, GridViewFieldOptions]

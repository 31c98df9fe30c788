from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.aggregation_raw import AggregationRawTypeEnum
    from ..models.blank_enum import BlankEnum
    from ..models.condition_type import ConditionTypeEnum
    from ..models.row_height import RowHeightSizeEnum
    from ..models.row_identifier import RowIdentifierTypeEnum
    from .ownership import OwnershipTypeEnum


class GridViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["grid"]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    row_height_size: NotRequired[RowHeightSizeEnum]
    row_identifier_type: NotRequired[RowIdentifierTypeEnum]


class GridViewFieldOptions(TypedDict):
    aggregation_raw_type: NotRequired[AggregationRawTypeEnum | BlankEnum]
    aggregation_type: NotRequired[Annotated[str, Field(max_length=48)]]
    hidden: NotRequired[bool]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]


class GridViewFieldOptions5FE1(TypedDict):
    field_options: Mapping[str, GridViewFieldOptions]


class GridViewFilter(TypedDict):
    row_ids: Sequence[int]
    field_ids: NotRequired[Sequence[int]]


class GridViewUpdate(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]
    row_height_size: NotRequired[RowHeightSizeEnum]
    row_identifier_type: NotRequired[RowIdentifierTypeEnum]

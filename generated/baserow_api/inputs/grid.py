"""GridViewCreateView and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.aggregation import AggregationRawTypeEnum
    from ..models.blank import BlankEnum
    from ..models.condition import ConditionTypeEnum
    from ..models.row import RowHeightSizeEnum, RowIdentifierTypeEnum
    from .ownership import OwnershipTypeEnum


class GridViewCreateView(TypedDict):
    name: str
    type: Literal["grid"]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    row_height_size: NotRequired[RowHeightSizeEnum]
    row_identifier_type: NotRequired[RowIdentifierTypeEnum]


class GridViewFieldOptions(TypedDict):
    aggregation_raw_type: NotRequired[AggregationRawTypeEnum | BlankEnum]
    aggregation_type: NotRequired[str]
    hidden: NotRequired[bool]
    order: NotRequired[int]
    width: NotRequired[int]


class GridViewFieldOptions5FE1(TypedDict):
    field_options: Mapping[str, GridViewFieldOptions]


class GridViewFilter(TypedDict):
    row_ids: Sequence[int]
    field_ids: NotRequired[Sequence[int]]


class GridViewUpdate(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]
    row_height_size: NotRequired[RowHeightSizeEnum]
    row_identifier_type: NotRequired[RowIdentifierTypeEnum]

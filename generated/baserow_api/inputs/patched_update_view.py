from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from ..models.order_enum import OrderEnum
    from ..models.type508_enum import Type508Enum


class PatchedUpdateViewFilter(TypedDict):
    field: NotRequired[int]
    type: NotRequired[Type508Enum]
    value: NotRequired[str]


class PatchedUpdateViewFilterGroup(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]


class PatchedUpdateViewGroupBy(TypedDict):
    field: NotRequired[int]
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]
    width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]


class PatchedUpdateViewSort(TypedDict):
    field: NotRequired[int]
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]

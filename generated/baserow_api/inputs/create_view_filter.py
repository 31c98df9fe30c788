from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum
    from ..models.type508_enum import Type508Enum


class CreateViewFilter(TypedDict):
    field: int
    type: Type508Enum
    group: NotRequired[int | None]
    value: NotRequired[str]


class CreateViewFilterGroup(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    parent_group: NotRequired[int | None]

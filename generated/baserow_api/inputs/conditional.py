from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from ..models.type508_enum import Type508Enum


class ConditionalColorValueProviderConfColor(TypedDict):
    color: str
    filters: Sequence[ConditionalColorValueProviderConfColorFilter]
    id: str
    filter_groups: NotRequired[
        Sequence[ConditionalColorValueProviderConfColorFilterGroup]
    ]
    operator: NotRequired[ConditionTypeEnum]


class ConditionalColorValueProviderConfColorFilter(TypedDict):
    field: int | None
    id: str
    type: Type508Enum | None
    group: NotRequired[str | None]
    value: NotRequired[str]


class ConditionalColorValueProviderConfColorFilterGroup(TypedDict):
    id: str
    filter_type: NotRequired[ConditionTypeEnum]
    parent_group: NotRequired[str | None]


class ConditionalColorValueProviderConfColors(TypedDict):
    colors: Sequence[ConditionalColorValueProviderConfColor]

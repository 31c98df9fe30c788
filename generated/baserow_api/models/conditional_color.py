from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .type508_enum import Type508Enum


class ConditionalColorValueProviderConfColor(Model):
    color: str
    filters: list[ConditionalColorValueProviderConfColorFilter]
    id: str
    filter_groups: list[ConditionalColorValueProviderConfColorFilterGroup] | None = None
    operator: ConditionTypeEnum = "AND"


class ConditionalColorValueProviderConfColorFilter(Model):
    field: int | None
    id: str
    type: Type508Enum | None
    group: str | None = None
    value: str = ""


class ConditionalColorValueProviderConfColorFilterGroup(Model):
    id: str
    filter_type: ConditionTypeEnum = "AND"
    parent_group: str | None = None


class ConditionalColorValueProviderConfColors(Model):
    colors: list[ConditionalColorValueProviderConfColor]

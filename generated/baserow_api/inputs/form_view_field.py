from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.condition_type_enum import ConditionTypeEnum


class FormViewFieldOptions(TypedDict):
    allowed_select_options: NotRequired[Sequence[int]]
    condition_groups: NotRequired[Sequence[FormViewFieldOptionsConditionGroup]]
    condition_type: NotRequired[ConditionTypeEnum]
    conditions: NotRequired[Sequence[FormViewFieldOptionsCondition]]
    description: NotRequired[str]
    enabled: NotRequired[bool]
    field_component: NotRequired[Annotated[str, Field(max_length=32)]]
    include_all_select_options: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    required: NotRequired[bool]
    show_when_matching_conditions: NotRequired[bool]


class FormViewFieldOptions863E(TypedDict):
    field_options: Mapping[str, FormViewFieldOptions]


class FormViewFieldOptionsCondition(TypedDict):
    field: int
    id: int
    type: Annotated[str, Field(max_length=48)]
    group: NotRequired[int | None]
    value: NotRequired[str]


class FormViewFieldOptionsConditionGroup(TypedDict):
    id: int
    filter_type: NotRequired[ConditionTypeEnum]
    parent_group: NotRequired[int | None]

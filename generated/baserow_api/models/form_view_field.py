from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .condition_type_enum import ConditionTypeEnum


class FormViewFieldOptions(Model):
    allowed_select_options: list[int] | None = None
    condition_groups: list[FormViewFieldOptionsConditionGroup] | None = None
    condition_type: ConditionTypeEnum | None = None
    conditions: list[FormViewFieldOptionsCondition] | None = None
    description: str | None = None
    enabled: bool | None = None
    field_component: str | None = Field(default=None, max_length=32)
    include_all_select_options: bool | None = None
    name: str | None = Field(default=None, max_length=255)
    order: int | None = Field(default=None, ge=-32768, le=32767)
    required: bool | None = None
    show_when_matching_conditions: bool | None = None


class FormViewFieldOptions863E(Model):
    field_options: dict[str, FormViewFieldOptions]


class FormViewFieldOptionsCondition(Model):
    field: int
    id: int
    type: str = Field(max_length=48)
    group: int | None = None
    value: str | None = None


class FormViewFieldOptionsConditionGroup(Model):
    id: int
    filter_type: ConditionTypeEnum | None = None
    parent_group: int | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum


class ViewFilter(Model):
    field: int
    id: int
    preload_values: dict[str, Any]
    type: str = Field(max_length=48)
    view: int
    group: int | None = None
    value: str | None = None


class ViewFilterGroup(Model):
    id: int
    view: int
    filter_type: ConditionTypeEnum | None = None
    parent_group: int | None = None

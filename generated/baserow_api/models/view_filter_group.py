from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .condition_type_enum import ConditionTypeEnum


class ViewFilterGroup(Model):
    id: int
    view: int
    filter_type: ConditionTypeEnum | None = None
    parent_group: int | None = None

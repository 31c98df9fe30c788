"""KanbanViewCreateView and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from .ownership import OwnershipTypeEnum


class KanbanViewCreateView(TypedDict):
    name: str
    type: Literal["kanban"]
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    single_select_field: NotRequired[int | None]


class KanbanViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[int]


class KanbanViewFieldOptionsBB15(TypedDict):
    field_options: Mapping[str, KanbanViewFieldOptions]


class KanbanViewUpdate(TypedDict):
    card_cover_image_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]
    single_select_field: NotRequired[int | None]

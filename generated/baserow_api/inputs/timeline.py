"""TimelineViewCreateView and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from ..models.timescale import TimescaleEnum
    from .ownership import OwnershipTypeEnum


class TimelineViewCreateView(TypedDict):
    name: str
    type: Literal["timeline"]
    end_date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    start_date_field: NotRequired[int | None]
    timescale: NotRequired[TimescaleEnum]


class TimelineViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[int]


class TimelineViewFieldOptionsCA69(TypedDict):
    field_options: Mapping[str, TimelineViewFieldOptions]


class TimelineViewUpdate(TypedDict):
    end_date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]
    start_date_field: NotRequired[int | None]
    timescale: NotRequired[TimescaleEnum]

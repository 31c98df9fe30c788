"""CalendarViewCreateView and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from .ownership import OwnershipTypeEnum


class CalendarViewCreateView(TypedDict):
    name: str
    type: Literal["calendar"]
    date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ical_public: NotRequired[bool | None]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]


class CalendarViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[int]


class CalendarViewFieldOptions5394(TypedDict):
    field_options: Mapping[str, CalendarViewFieldOptions]


class CalendarViewUpdate(TypedDict):
    date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ical_public: NotRequired[bool | None]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]

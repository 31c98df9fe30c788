from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from .ownership import OwnershipTypeEnum


class CalendarViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["calendar"]
    date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ical_public: NotRequired[bool | None]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]


class CalendarViewFieldOptions(TypedDict):
    hidden: NotRequired[bool]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]


class CalendarViewFieldOptions5394(TypedDict):
    field_options: Mapping[str, CalendarViewFieldOptions]


class CalendarViewUpdate(TypedDict):
    date_field: NotRequired[int | None]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    ical_public: NotRequired[bool | None]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]

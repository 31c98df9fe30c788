from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field


class ICalCalendarDataSyncCreateDataSync(TypedDict):
    ical_url: Annotated[str, Field(max_length=2000)]
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["ical_calendar"]
    auto_add_new_properties: NotRequired[bool]
    two_way_sync: NotRequired[bool]


class ICalCalendarDataSyncListDataSyncPropertiesRequest(TypedDict):
    ical_url: Annotated[str, Field(max_length=2000)]
    type: Literal["ical_calendar"]


class ICalCalendarDataSyncUpdateDataSync(TypedDict):
    ical_url: Annotated[str, Field(max_length=2000)]
    auto_add_new_properties: NotRequired[bool]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["ical_calendar"]]

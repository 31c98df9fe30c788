"""ICalCalendarDataSyncCreateDataSync and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.role import RoleTypeEnum
    from ..models.source import SourceTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .user import UserFile


class ICalCalendarDataSyncCreateDataSync(TypedDict):
    ical_url: str
    synced_properties: Sequence[str]
    table_name: str
    type: Literal["ical_calendar"]
    auto_add_new_properties: NotRequired[bool]
    two_way_sync: NotRequired[bool]


class ICalCalendarDataSyncListDataSyncPropertiesRequest(TypedDict):
    ical_url: str
    type: Literal["ical_calendar"]


class ICalCalendarDataSyncUpdateDataSync(TypedDict):
    ical_url: str
    auto_add_new_properties: NotRequired[bool]
    synced_properties: NotRequired[Sequence[str]]
    two_way_sync: NotRequired[bool]
    type: NotRequired[Literal["ical_calendar"]]


class IFrameElementCreateElement(TypedDict):
    type: Literal["iframe"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    embed: NotRequired[str]
    height: NotRequired[int]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    source_type: NotRequired[SourceTypeEnum]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[Any]
    url: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class IFrameElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    embed: NotRequired[str]
    height: NotRequired[int]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    source_type: NotRequired[SourceTypeEnum]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[Any]
    url: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]

"""DateFieldCreateField and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.date import DateFormatEnum, DateTimeFormatEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.time import TimeFormatEnum
    from ..models.visibility789 import Visibility789Enum
    from .field import FieldConstraint
    from .user import UserFile


class DateFieldCreateField(TypedDict):
    type: Literal["date"]
    date_force_timezone: NotRequired[str | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]


class DateFieldUpdateField(TypedDict):
    date_force_timezone: NotRequired[str | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[str]
    type: NotRequired[Literal["date"]]


class DateTimePickerElementCreateElement(TypedDict):
    type: Literal["datetime_picker"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    date_format: NotRequired[DateFormatEnum]
    default_value: NotRequired[str]
    include_time: NotRequired[bool]
    label: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    required: NotRequired[bool]
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
    time_format: NotRequired[TimeFormatEnum]
    visibility: NotRequired[Visibility789Enum]


class DateTimePickerElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    date_format: NotRequired[DateFormatEnum]
    default_value: NotRequired[str]
    include_time: NotRequired[bool]
    label: NotRequired[str]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
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
    time_format: NotRequired[TimeFormatEnum]
    visibility: NotRequired[Visibility789Enum]

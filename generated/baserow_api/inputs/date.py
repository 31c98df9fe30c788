from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.date_format import DateFormatEnum
    from ..models.date_time import DateTimeFormatEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.time_format import TimeFormatEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .field import FieldConstraint
    from .user import UserFile


class DateFieldCreateField(TypedDict):
    type: Literal["date"]
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]


class DateFieldUpdateField(TypedDict):
    date_force_timezone: NotRequired[Annotated[str, Field(max_length=255)] | None]
    date_force_timezone_offset: NotRequired[int | None]
    date_format: NotRequired[DateFormatEnum]
    date_include_time: NotRequired[bool]
    date_show_tzinfo: NotRequired[bool]
    date_time_format: NotRequired[DateTimeFormatEnum]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["date"]]


class DateTimePickerElementCreateElement(TypedDict):
    type: Literal["datetime_picker"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    date_format: NotRequired[DateFormatEnum]
    default_value: NotRequired[str]
    include_time: NotRequired[bool]
    label: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    required: NotRequired[bool]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[Any]
    time_format: NotRequired[TimeFormatEnum]
    visibility: NotRequired[Visibility789Enum]


class DateTimePickerElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    date_format: NotRequired[DateFormatEnum]
    default_value: NotRequired[str]
    include_time: NotRequired[bool]
    label: NotRequired[str]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[Any]
    time_format: NotRequired[TimeFormatEnum]
    visibility: NotRequired[Visibility789Enum]

"""InputAndTypographyConfigBlock and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.input import InputFontWeightEnum, InputTypeEnum
    from ..models.label import LabelFontWeightEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.validation import ValidationTypeEnum
    from ..models.visibility789 import Visibility789Enum
    from .heading import Heading6TextDecoration
    from .user import UserFile


class InputAndTypographyConfigBlock(TypedDict):
    input: NotRequired[Heading6TextDecoration]


class InputConfigBlock(TypedDict):
    input: NotRequired[InputHorizontalPadding]


class InputHorizontalPadding(TypedDict):
    input_background_color: NotRequired[str]
    input_border_color: NotRequired[str]
    input_border_radius: NotRequired[int]
    input_border_size: NotRequired[int]
    input_font_family: NotRequired[str]
    input_font_size: NotRequired[int]
    input_font_weight: NotRequired[InputFontWeightEnum]
    input_horizontal_padding: NotRequired[int]
    input_text_color: NotRequired[str]
    input_vertical_padding: NotRequired[int]
    label_font_family: NotRequired[str]
    label_font_size: NotRequired[int]
    label_font_weight: NotRequired[LabelFontWeightEnum]
    label_text_color: NotRequired[str]


class InputTextElementCreateElement(TypedDict):
    type: Literal["input_text"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    default_value: NotRequired[str]
    input_type: NotRequired[InputTypeEnum]
    is_multiline: NotRequired[bool]
    label: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    rows: NotRequired[int]
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
    styles: NotRequired[InputConfigBlock]
    validation_type: NotRequired[ValidationTypeEnum]
    visibility: NotRequired[Visibility789Enum]


class InputTextElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    default_value: NotRequired[str]
    input_type: NotRequired[InputTypeEnum]
    is_multiline: NotRequired[bool]
    label: NotRequired[str]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    rows: NotRequired[int]
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
    styles: NotRequired[InputConfigBlock]
    validation_type: NotRequired[ValidationTypeEnum]
    visibility: NotRequired[Visibility789Enum]

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .heading import Heading6TextDecoration
    from .label import LabelFontWeightEnum
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .user import UserFile
    from .validation import ValidationTypeEnum
    from .visibility789 import Visibility789Enum


class InputAndTypographyConfigBlock(Model):
    input: Heading6TextDecoration | None = None


class InputConfigBlock(Model):
    input: InputHorizontalPadding | None = None


class InputHorizontalPadding(Model):
    input_background_color: str | None = Field(default=None, max_length=255)
    input_border_color: str | None = Field(default=None, max_length=255)
    input_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    input_border_size: int | None = Field(default=None, ge=-32768, le=32767)
    input_font_family: str | None = Field(default=None, max_length=250)
    input_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    input_font_weight: InputFontWeightEnum | None = None
    input_horizontal_padding: int | None = Field(default=None, ge=-32768, le=32767)
    input_text_color: str | None = Field(default=None, max_length=255)
    input_vertical_padding: int | None = Field(default=None, ge=-32768, le=32767)
    label_font_family: str | None = Field(default=None, max_length=250)
    label_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    label_font_weight: LabelFontWeightEnum | None = None
    label_text_color: str | None = Field(default=None, max_length=255)


class InputTextElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["input_text"]
    css_classes: str | None = Field(default=None, max_length=255)
    default_value: str = ""
    input_type: InputTypeEnum = "text"
    is_multiline: bool = False
    label: str = ""
    place_in_container: str | None = Field(default=None, max_length=255)
    placeholder: str = ""
    required: bool = False
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    rows: int = Field(default=3, ge=1, le=100)
    style_background: StyleBackgroundEnum | None = None
    style_background_color: str | None = Field(default=None, max_length=255)
    style_background_file: UserFile | None = None
    style_background_mode: StyleBackgroundModeEnum | None = None
    style_background_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_bottom_color: str | None = Field(default=None, max_length=255)
    style_border_bottom_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_left_color: str | None = Field(default=None, max_length=255)
    style_border_left_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_right_color: str | None = Field(default=None, max_length=255)
    style_border_right_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_top_color: str | None = Field(default=None, max_length=255)
    style_border_top_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_width: StyleWidthEnum | None = None
    style_width_child: StyleWidthChildEnum | None = None
    styles: InputConfigBlock | None = None
    validation_type: ValidationTypeEnum | None = None
    visibility: Visibility789Enum | None = None


class InputTextElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["input_text"]
    css_classes: str | None = Field(default=None, max_length=255)
    default_value: str = ""
    input_type: InputTypeEnum = "text"
    is_multiline: bool = False
    label: str = ""
    place_in_container: str | None = Field(default=None, max_length=255)
    placeholder: str = ""
    required: bool = False
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    rows: int = Field(default=3, ge=1, le=100)
    style_background: StyleBackgroundEnum | None = None
    style_background_color: str | None = Field(default=None, max_length=255)
    style_background_file: UserFile | None = None
    style_background_mode: StyleBackgroundModeEnum | None = None
    style_background_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_bottom_color: str | None = Field(default=None, max_length=255)
    style_border_bottom_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_left_color: str | None = Field(default=None, max_length=255)
    style_border_left_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_right_color: str | None = Field(default=None, max_length=255)
    style_border_right_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_top_color: str | None = Field(default=None, max_length=255)
    style_border_top_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_width: StyleWidthEnum | None = None
    style_width_child: StyleWidthChildEnum | None = None
    styles: InputConfigBlock | None = None
    validation_type: ValidationTypeEnum | None = None
    visibility: Visibility789Enum | None = None


InputFontWeightEnum: TypeAlias = Literal[
    "thin",
    "extra-light",
    "light",
    "regular",
    "medium",
    "semi-bold",
    "bold",
    "extra-bold",
    "heavy",
    "black",
    "extra-black",
]
InputTypeEnum: TypeAlias = Literal["text", "password"]

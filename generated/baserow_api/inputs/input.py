from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.input_font import InputFontWeightEnum
    from ..models.input_type import InputTypeEnum
    from ..models.label_font import LabelFontWeightEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.validation_type import ValidationTypeEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .heading import Heading6TextDecoration
    from .user import UserFile


class InputAndTypographyConfigBlock(TypedDict):
    input: NotRequired[Heading6TextDecoration]


class InputConfigBlock(TypedDict):
    input: NotRequired[InputHorizontalPadding]


class InputHorizontalPadding(TypedDict):
    input_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    input_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_weight: NotRequired[InputFontWeightEnum]
    input_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    label_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_weight: NotRequired[LabelFontWeightEnum]
    label_text_color: NotRequired[Annotated[str, Field(max_length=255)]]


class InputTextElementCreateElement(TypedDict):
    type: Literal["input_text"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_value: NotRequired[str]
    input_type: NotRequired[InputTypeEnum]
    is_multiline: NotRequired[bool]
    label: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    rows: NotRequired[Annotated[int, Field(ge=1, le=100)]]
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
    styles: NotRequired[InputConfigBlock]
    validation_type: NotRequired[ValidationTypeEnum]
    visibility: NotRequired[Visibility789Enum]


class InputTextElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_value: NotRequired[str]
    input_type: NotRequired[InputTypeEnum]
    is_multiline: NotRequired[bool]
    label: NotRequired[str]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    rows: NotRequired[Annotated[int, Field(ge=1, le=100)]]
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
    styles: NotRequired[InputConfigBlock]
    validation_type: NotRequired[ValidationTypeEnum]
    visibility: NotRequired[Visibility789Enum]

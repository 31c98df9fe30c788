from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.button_alignment import ButtonAlignmentEnum
    from ..models.button_font import ButtonFontWeightEnum
    from ..models.button_text import ButtonTextAlignmentEnum
    from ..models.button_width import ButtonWidthEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .input import InputHorizontalPadding
    from .link import LinkActiveTextDecoration
    from .table import TableHorizontalSeparatorSize
    from .user import UserFile


class ButtonActiveBorderColor(TypedDict):
    button_active_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_alignment: NotRequired[ButtonAlignmentEnum]
    button_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    button_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_weight: NotRequired[ButtonFontWeightEnum]
    button_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_hover_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_text_alignment: NotRequired[ButtonTextAlignmentEnum]
    button_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_width: NotRequired[ButtonWidthEnum]


class ButtonAndLinkConfigBlock(TypedDict):
    menu: NotRequired[LinkActiveTextDecoration]


class ButtonButtonConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
    header_button: NotRequired[ButtonActiveBorderColor]


class ButtonConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]


class ButtonElementCreateElement(TypedDict):
    type: Literal["button"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
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
    styles: NotRequired[ButtonConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class ButtonElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
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
    styles: NotRequired[ButtonConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class ButtonInputConfigBlock(TypedDict):
    input: NotRequired[InputHorizontalPadding]
    login_button: NotRequired[ButtonActiveBorderColor]


class ButtonLinkConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
    link: NotRequired[LinkActiveTextDecoration]


class ButtonTableButtonConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
    header_button: NotRequired[ButtonActiveBorderColor]
    table: NotRequired[TableHorizontalSeparatorSize]

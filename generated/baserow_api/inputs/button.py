"""ButtonAndLinkConfigBlock and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.button import (
        ButtonAlignmentEnum,
        ButtonFontWeightEnum,
        ButtonTextAlignmentEnum,
        ButtonWidthEnum,
    )
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .input import InputHorizontalPadding
    from .link import LinkActiveTextDecoration
    from .table import TableHorizontalSeparatorSize
    from .user import UserFile


class ButtonActiveBorderColor(TypedDict):
    button_active_background_color: NotRequired[str]
    button_active_border_color: NotRequired[str]
    button_active_text_color: NotRequired[str]
    button_alignment: NotRequired[ButtonAlignmentEnum]
    button_background_color: NotRequired[str]
    button_border_color: NotRequired[str]
    button_border_radius: NotRequired[int]
    button_border_size: NotRequired[int]
    button_font_family: NotRequired[str]
    button_font_size: NotRequired[int]
    button_font_weight: NotRequired[ButtonFontWeightEnum]
    button_horizontal_padding: NotRequired[int]
    button_hover_background_color: NotRequired[str]
    button_hover_border_color: NotRequired[str]
    button_hover_text_color: NotRequired[str]
    button_text_alignment: NotRequired[ButtonTextAlignmentEnum]
    button_text_color: NotRequired[str]
    button_vertical_padding: NotRequired[int]
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
    css_classes: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
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
    styles: NotRequired[ButtonConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class ButtonElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
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

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .input import InputHorizontalPadding
    from .link import LinkActiveTextDecoration
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .table import TableHorizontalSeparatorSize
    from .user import UserFile
    from .visibility789 import Visibility789Enum


class ButtonActiveBorderColor(Model):
    button_active_background_color: str | None = Field(default=None, max_length=255)
    button_active_border_color: str | None = Field(default=None, max_length=255)
    button_active_text_color: str | None = Field(default=None, max_length=255)
    button_alignment: ButtonAlignmentEnum | None = None
    button_background_color: str | None = Field(default=None, max_length=255)
    button_border_color: str | None = Field(default=None, max_length=255)
    button_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    button_border_size: int | None = Field(default=None, ge=-32768, le=32767)
    button_font_family: str | None = Field(default=None, max_length=250)
    button_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    button_font_weight: ButtonFontWeightEnum | None = None
    button_horizontal_padding: int | None = Field(default=None, ge=-32768, le=32767)
    button_hover_background_color: str | None = Field(default=None, max_length=255)
    button_hover_border_color: str | None = Field(default=None, max_length=255)
    button_hover_text_color: str | None = Field(default=None, max_length=255)
    button_text_alignment: ButtonTextAlignmentEnum | None = None
    button_text_color: str | None = Field(default=None, max_length=255)
    button_vertical_padding: int | None = Field(default=None, ge=-32768, le=32767)
    button_width: ButtonWidthEnum | None = None


class ButtonAndLinkConfigBlock(Model):
    menu: LinkActiveTextDecoration | None = None


class ButtonButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    header_button: ButtonActiveBorderColor | None = None


class ButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None


class ButtonElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["button"]
    css_classes: str | None = Field(default=None, max_length=255)
    place_in_container: str | None = Field(default=None, max_length=255)
    role_type: RoleTypeEnum | None = None
    roles: Any = None
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
    styles: ButtonConfigBlock | None = None
    value: str = ""
    visibility: Visibility789Enum | None = None


class ButtonElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["button"]
    css_classes: str | None = Field(default=None, max_length=255)
    place_in_container: str | None = Field(default=None, max_length=255)
    role_type: RoleTypeEnum | None = None
    roles: Any = None
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
    styles: ButtonConfigBlock | None = None
    value: str = ""
    visibility: Visibility789Enum | None = None


class ButtonInputConfigBlock(Model):
    input: InputHorizontalPadding | None = None
    login_button: ButtonActiveBorderColor | None = None


class ButtonLinkConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    link: LinkActiveTextDecoration | None = None


class ButtonTableButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    header_button: ButtonActiveBorderColor | None = None
    table: TableHorizontalSeparatorSize | None = None


ButtonAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
ButtonFontWeightEnum: TypeAlias = Literal[
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
ButtonTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
ButtonWidthEnum: TypeAlias = Literal["auto", "full"]

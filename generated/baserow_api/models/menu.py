from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .alignment6bd import Alignment6bdEnum
    from .button import ButtonAndLinkConfigBlock
    from .navigation import NavigationTypeEnum
    from .orientation import OrientationE5aEnum
    from .page import PageParameterValue
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .target import TargetEnum
    from .user import UserFile
    from .variant import VariantEnum
    from .visibility789 import Visibility789Enum


class MenuElementElement(Model):
    id: int
    menu_items: list[MenuItem]
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["menu"]
    alignment: Alignment6bdEnum | None = None
    css_classes: str | None = Field(default=None, max_length=255)
    orientation: OrientationE5aEnum | None = None
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
    styles: ButtonAndLinkConfigBlock | None = None
    visibility: Visibility789Enum | None = None


class MenuElementPublicElement(Model):
    id: int
    menu_items: list[MenuItem]
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["menu"]
    alignment: Alignment6bdEnum | None = None
    css_classes: str | None = Field(default=None, max_length=255)
    orientation: OrientationE5aEnum | None = None
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
    styles: ButtonAndLinkConfigBlock | None = None
    visibility: Visibility789Enum | None = None


class MenuItem(Model):
    id: int
    menu_item_order: int = Field(ge=0, le=2147483647)
    name: str = Field(max_length=225)
    children: list[dict[str, Any]] | None = None
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum | None = None
    page_parameters: list[PageParameterValue] = []
    parent_menu_item: int | None = None
    query_parameters: list[PageParameterValue] = []
    target: TargetEnum | None = None
    type: MenuItemTypeEnum | None = None
    uid: UUID | None = None
    variant: VariantEnum | None = None


MenuItemTypeEnum: TypeAlias = Literal["button", "link", "separator", "spacer"]

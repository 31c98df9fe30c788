from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .role_type import RoleTypeEnum
    from .style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from .style_width import StyleWidthChildEnum, StyleWidthEnum
    from .user_file import UserFile
    from .visibility789_enum import Visibility789Enum


class SimpleContainerElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["simple_container"]
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
    styles: Any = None
    visibility: Visibility789Enum | None = None


class SimpleContainerElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["simple_container"]
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
    styles: Any = None
    visibility: Visibility789Enum | None = None

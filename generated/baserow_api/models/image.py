from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .user import UserFile
    from .visibility789 import Visibility789Enum


class ImageConfigBlock(Model):
    image: ImageConstraint | None = None


class ImageConstraint(Model):
    image_alignment: ImageAlignmentEnum | None = None
    image_border_radius: int | None = Field(default=None, ge=0, le=100)
    image_constraint: ImageConstraintEnum | None = None
    image_max_height: int | None = None
    image_max_width: int | None = Field(default=None, ge=0, le=100)


class ImageElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["image"]
    alt_text: str = ""
    css_classes: str | None = Field(default=None, max_length=255)
    image_file: UserFile | None = None
    image_source_type: ImageSourceTypeEnum | None = None
    image_url: str = ""
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
    styles: ImageConfigBlock | None = None
    visibility: Visibility789Enum | None = None


class ImageElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["image"]
    alt_text: str = ""
    css_classes: str | None = Field(default=None, max_length=255)
    image_file: UserFile | None = None
    image_source_type: ImageSourceTypeEnum | None = None
    image_url: str = ""
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
    styles: ImageConfigBlock | None = None
    visibility: Visibility789Enum | None = None


ImageAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
ImageConstraintEnum: TypeAlias = Literal["cover", "contain", "full-width"]
ImageSourceTypeEnum: TypeAlias = Literal["upload", "url"]

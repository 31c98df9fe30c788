from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .body import BodyFontWeightEnum, BodyTextAlignmentEnum
    from .heading1 import Heading1FontWeightEnum, Heading1TextAlignmentEnum
    from .heading2 import Heading2FontWeightEnum, Heading2TextAlignmentEnum
    from .heading3 import Heading3FontWeightEnum, Heading3TextAlignmentEnum
    from .heading4 import Heading4FontWeightEnum, Heading4TextAlignmentEnum
    from .heading5 import Heading5FontWeightEnum, Heading5TextAlignmentEnum
    from .heading6 import Heading6FontWeightEnum, Heading6TextAlignmentEnum
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .typography import TypographyConfigBlock
    from .user import UserFile
    from .visibility789 import Visibility789Enum


class Heading6TextDecoration(Model):
    body_font_family: str | None = Field(default=None, max_length=250)
    body_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    body_font_weight: BodyFontWeightEnum | None = None
    body_text_alignment: BodyTextAlignmentEnum | None = None
    body_text_color: str | None = Field(default=None, max_length=255)
    heading_1_font_family: str | None = Field(default=None, max_length=250)
    heading_1_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_1_font_weight: Heading1FontWeightEnum | None = None
    heading_1_text_alignment: Heading1TextAlignmentEnum | None = None
    heading_1_text_color: str | None = Field(default=None, max_length=255)
    heading_1_text_decoration: list[bool] | None = None
    heading_2_font_family: str | None = Field(default=None, max_length=250)
    heading_2_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_2_font_weight: Heading2FontWeightEnum | None = None
    heading_2_text_alignment: Heading2TextAlignmentEnum | None = None
    heading_2_text_color: str | None = Field(default=None, max_length=255)
    heading_2_text_decoration: list[bool] | None = None
    heading_3_font_family: str | None = Field(default=None, max_length=250)
    heading_3_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_3_font_weight: Heading3FontWeightEnum | None = None
    heading_3_text_alignment: Heading3TextAlignmentEnum | None = None
    heading_3_text_color: str | None = Field(default=None, max_length=255)
    heading_3_text_decoration: list[bool] | None = None
    heading_4_font_family: str | None = Field(default=None, max_length=250)
    heading_4_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_4_font_weight: Heading4FontWeightEnum | None = None
    heading_4_text_alignment: Heading4TextAlignmentEnum | None = None
    heading_4_text_color: str | None = Field(default=None, max_length=255)
    heading_4_text_decoration: list[bool] | None = None
    heading_5_font_family: str | None = Field(default=None, max_length=250)
    heading_5_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_5_font_weight: Heading5FontWeightEnum | None = None
    heading_5_text_alignment: Heading5TextAlignmentEnum | None = None
    heading_5_text_color: str | None = Field(default=None, max_length=255)
    heading_5_text_decoration: list[bool] | None = None
    heading_6_font_family: str | None = Field(default=None, max_length=250)
    heading_6_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    heading_6_font_weight: Heading6FontWeightEnum | None = None
    heading_6_text_alignment: Heading6TextAlignmentEnum | None = None
    heading_6_text_color: str | None = Field(default=None, max_length=255)
    heading_6_text_decoration: list[bool] | None = None


class HeadingElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["heading"]
    css_classes: str | None = Field(default=None, max_length=255)
    level: int = Field(default=1, ge=1, le=6)
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
    styles: TypographyConfigBlock | None = None
    value: str = ""
    visibility: Visibility789Enum | None = None


class HeadingElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["heading"]
    css_classes: str | None = Field(default=None, max_length=255)
    level: int = Field(default=1, ge=1, le=6)
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
    styles: TypographyConfigBlock | None = None
    value: str = ""
    visibility: Visibility789Enum | None = None

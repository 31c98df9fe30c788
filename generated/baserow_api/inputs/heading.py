"""HeadingElementCreateElement and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.body import BodyFontWeightEnum, BodyTextAlignmentEnum
    from ..models.heading1 import Heading1FontWeightEnum, Heading1TextAlignmentEnum
    from ..models.heading2 import Heading2FontWeightEnum, Heading2TextAlignmentEnum
    from ..models.heading3 import Heading3FontWeightEnum, Heading3TextAlignmentEnum
    from ..models.heading4 import Heading4FontWeightEnum, Heading4TextAlignmentEnum
    from ..models.heading5 import Heading5FontWeightEnum, Heading5TextAlignmentEnum
    from ..models.heading6 import Heading6FontWeightEnum, Heading6TextAlignmentEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .typography import TypographyConfigBlock
    from .user import UserFile


class Heading6TextDecoration(TypedDict):
    body_font_family: NotRequired[str]
    body_font_size: NotRequired[int]
    body_font_weight: NotRequired[BodyFontWeightEnum]
    body_text_alignment: NotRequired[BodyTextAlignmentEnum]
    body_text_color: NotRequired[str]
    heading_1_font_family: NotRequired[str]
    heading_1_font_size: NotRequired[int]
    heading_1_font_weight: NotRequired[Heading1FontWeightEnum]
    heading_1_text_alignment: NotRequired[Heading1TextAlignmentEnum]
    heading_1_text_color: NotRequired[str]
    heading_1_text_decoration: NotRequired[Sequence[bool]]
    heading_2_font_family: NotRequired[str]
    heading_2_font_size: NotRequired[int]
    heading_2_font_weight: NotRequired[Heading2FontWeightEnum]
    heading_2_text_alignment: NotRequired[Heading2TextAlignmentEnum]
    heading_2_text_color: NotRequired[str]
    heading_2_text_decoration: NotRequired[Sequence[bool]]
    heading_3_font_family: NotRequired[str]
    heading_3_font_size: NotRequired[int]
    heading_3_font_weight: NotRequired[Heading3FontWeightEnum]
    heading_3_text_alignment: NotRequired[Heading3TextAlignmentEnum]
    heading_3_text_color: NotRequired[str]
    heading_3_text_decoration: NotRequired[Sequence[bool]]
    heading_4_font_family: NotRequired[str]
    heading_4_font_size: NotRequired[int]
    heading_4_font_weight: NotRequired[Heading4FontWeightEnum]
    heading_4_text_alignment: NotRequired[Heading4TextAlignmentEnum]
    heading_4_text_color: NotRequired[str]
    heading_4_text_decoration: NotRequired[Sequence[bool]]
    heading_5_font_family: NotRequired[str]
    heading_5_font_size: NotRequired[int]
    heading_5_font_weight: NotRequired[Heading5FontWeightEnum]
    heading_5_text_alignment: NotRequired[Heading5TextAlignmentEnum]
    heading_5_text_color: NotRequired[str]
    heading_5_text_decoration: NotRequired[Sequence[bool]]
    heading_6_font_family: NotRequired[str]
    heading_6_font_size: NotRequired[int]
    heading_6_font_weight: NotRequired[Heading6FontWeightEnum]
    heading_6_text_alignment: NotRequired[Heading6TextAlignmentEnum]
    heading_6_text_color: NotRequired[str]
    heading_6_text_decoration: NotRequired[Sequence[bool]]


class HeadingElementCreateElement(TypedDict):
    type: Literal["heading"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    level: NotRequired[int]
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
    styles: NotRequired[TypographyConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class HeadingElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    level: NotRequired[int]
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
    styles: NotRequired[TypographyConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]

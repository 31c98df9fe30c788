from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.body_font import BodyFontWeightEnum
    from ..models.body_text import BodyTextAlignmentEnum
    from ..models.heading1_font import Heading1FontWeightEnum
    from ..models.heading1_text import Heading1TextAlignmentEnum
    from ..models.heading2_font import Heading2FontWeightEnum
    from ..models.heading2_text import Heading2TextAlignmentEnum
    from ..models.heading3_font import Heading3FontWeightEnum
    from ..models.heading3_text import Heading3TextAlignmentEnum
    from ..models.heading4_font import Heading4FontWeightEnum
    from ..models.heading4_text import Heading4TextAlignmentEnum
    from ..models.heading5_font import Heading5FontWeightEnum
    from ..models.heading5_text import Heading5TextAlignmentEnum
    from ..models.heading6_font import Heading6FontWeightEnum
    from ..models.heading6_text import Heading6TextAlignmentEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .typography import TypographyConfigBlock
    from .user import UserFile


class Heading6TextDecoration(TypedDict):
    body_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    body_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    body_font_weight: NotRequired[BodyFontWeightEnum]
    body_text_alignment: NotRequired[BodyTextAlignmentEnum]
    body_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_1_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_1_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_1_font_weight: NotRequired[Heading1FontWeightEnum]
    heading_1_text_alignment: NotRequired[Heading1TextAlignmentEnum]
    heading_1_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_1_text_decoration: NotRequired[Sequence[bool]]
    heading_2_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_2_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_2_font_weight: NotRequired[Heading2FontWeightEnum]
    heading_2_text_alignment: NotRequired[Heading2TextAlignmentEnum]
    heading_2_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_2_text_decoration: NotRequired[Sequence[bool]]
    heading_3_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_3_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_3_font_weight: NotRequired[Heading3FontWeightEnum]
    heading_3_text_alignment: NotRequired[Heading3TextAlignmentEnum]
    heading_3_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_3_text_decoration: NotRequired[Sequence[bool]]
    heading_4_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_4_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_4_font_weight: NotRequired[Heading4FontWeightEnum]
    heading_4_text_alignment: NotRequired[Heading4TextAlignmentEnum]
    heading_4_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_4_text_decoration: NotRequired[Sequence[bool]]
    heading_5_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_5_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_5_font_weight: NotRequired[Heading5FontWeightEnum]
    heading_5_text_alignment: NotRequired[Heading5TextAlignmentEnum]
    heading_5_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_5_text_decoration: NotRequired[Sequence[bool]]
    heading_6_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_6_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_6_font_weight: NotRequired[Heading6FontWeightEnum]
    heading_6_text_alignment: NotRequired[Heading6TextAlignmentEnum]
    heading_6_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_6_text_decoration: NotRequired[Sequence[bool]]


class HeadingElementCreateElement(TypedDict):
    type: Literal["heading"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    level: NotRequired[Annotated[int, Field(ge=1, le=6)]]
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
    styles: NotRequired[TypographyConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class HeadingElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    level: NotRequired[Annotated[int, Field(ge=1, le=6)]]
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
    styles: NotRequired[TypographyConfigBlock]
    value: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]

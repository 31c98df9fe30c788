from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.body_font_weight import BodyFontWeightEnum
    from ..models.body_text_alignment import BodyTextAlignmentEnum
    from ..models.heading1_font_weight import Heading1FontWeightEnum
    from ..models.heading1_text_alignment import Heading1TextAlignmentEnum
    from ..models.heading2_font_weight import Heading2FontWeightEnum
    from ..models.heading2_text_alignment import Heading2TextAlignmentEnum
    from ..models.heading3_font_weight import Heading3FontWeightEnum
    from ..models.heading3_text_alignment import Heading3TextAlignmentEnum
    from ..models.heading4_font_weight import Heading4FontWeightEnum
    from ..models.heading4_text_alignment import Heading4TextAlignmentEnum
    from ..models.heading5_font_weight import Heading5FontWeightEnum
    from ..models.heading5_text_alignment import Heading5TextAlignmentEnum
    from ..models.heading6_font_weight import Heading6FontWeightEnum
    from ..models.heading6_text_alignment import Heading6TextAlignmentEnum


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

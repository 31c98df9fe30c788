from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .body_font import BodyFontWeightEnum
    from .body_text import BodyTextAlignmentEnum
    from .heading1_font import Heading1FontWeightEnum
    from .heading1_text import Heading1TextAlignmentEnum
    from .heading2_font import Heading2FontWeightEnum
    from .heading2_text import Heading2TextAlignmentEnum
    from .heading3_font import Heading3FontWeightEnum
    from .heading3_text import Heading3TextAlignmentEnum
    from .heading4_font import Heading4FontWeightEnum
    from .heading4_text import Heading4TextAlignmentEnum
    from .heading5_font import Heading5FontWeightEnum
    from .heading5_text import Heading5TextAlignmentEnum
    from .heading6_font import Heading6FontWeightEnum
    from .heading6_text import Heading6TextAlignmentEnum


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

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .input_font import InputFontWeightEnum
    from .label_font import LabelFontWeightEnum


class InputHorizontalPadding(Model):
    input_background_color: str | None = Field(default=None, max_length=255)
    input_border_color: str | None = Field(default=None, max_length=255)
    input_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    input_border_size: int | None = Field(default=None, ge=-32768, le=32767)
    input_font_family: str | None = Field(default=None, max_length=250)
    input_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    input_font_weight: InputFontWeightEnum | None = None
    input_horizontal_padding: int | None = Field(default=None, ge=-32768, le=32767)
    input_text_color: str | None = Field(default=None, max_length=255)
    input_vertical_padding: int | None = Field(default=None, ge=-32768, le=32767)
    label_font_family: str | None = Field(default=None, max_length=250)
    label_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    label_font_weight: LabelFontWeightEnum | None = None
    label_text_color: str | None = Field(default=None, max_length=255)

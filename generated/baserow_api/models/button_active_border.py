from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .button_alignment_enum import ButtonAlignmentEnum
    from .button_font_weight import ButtonFontWeightEnum
    from .button_text_alignment import ButtonTextAlignmentEnum
    from .button_width_enum import ButtonWidthEnum


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

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .button_alignment import ButtonAlignmentEnum
    from .button_font import ButtonFontWeightEnum
    from .button_text import ButtonTextAlignmentEnum
    from .button_width import ButtonWidthEnum


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

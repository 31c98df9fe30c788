from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .link_font import LinkFontWeightEnum
    from .link_text import LinkTextAlignmentEnum


class LinkActiveTextDecoration(Model):
    link_active_text_color: str | None = Field(default=None, max_length=255)
    link_active_text_decoration: list[bool] | None = None
    link_default_text_decoration: list[bool] | None = None
    link_font_family: str | None = Field(default=None, max_length=250)
    link_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    link_font_weight: LinkFontWeightEnum | None = None
    link_hover_text_color: str | None = Field(default=None, max_length=255)
    link_hover_text_decoration: list[bool] | None = None
    link_text_alignment: LinkTextAlignmentEnum | None = None
    link_text_color: str | None = Field(default=None, max_length=255)

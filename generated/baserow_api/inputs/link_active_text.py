from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.link_font_weight import LinkFontWeightEnum
    from ..models.link_text_alignment import LinkTextAlignmentEnum


class LinkActiveTextDecoration(TypedDict):
    link_active_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    link_active_text_decoration: NotRequired[Sequence[bool]]
    link_default_text_decoration: NotRequired[Sequence[bool]]
    link_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    link_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    link_font_weight: NotRequired[LinkFontWeightEnum]
    link_hover_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    link_hover_text_decoration: NotRequired[Sequence[bool]]
    link_text_alignment: NotRequired[LinkTextAlignmentEnum]
    link_text_color: NotRequired[Annotated[str, Field(max_length=255)]]

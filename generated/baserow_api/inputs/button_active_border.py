from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.button_alignment_enum import ButtonAlignmentEnum
    from ..models.button_font_weight import ButtonFontWeightEnum
    from ..models.button_text_alignment import ButtonTextAlignmentEnum
    from ..models.button_width_enum import ButtonWidthEnum


class ButtonActiveBorderColor(TypedDict):
    button_active_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_alignment: NotRequired[ButtonAlignmentEnum]
    button_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    button_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_weight: NotRequired[ButtonFontWeightEnum]
    button_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_hover_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_text_alignment: NotRequired[ButtonTextAlignmentEnum]
    button_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_width: NotRequired[ButtonWidthEnum]

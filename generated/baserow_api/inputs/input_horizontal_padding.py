from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.input_font_weight import InputFontWeightEnum
    from ..models.label_font_weight import LabelFontWeightEnum


class InputHorizontalPadding(TypedDict):
    input_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    input_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_weight: NotRequired[InputFontWeightEnum]
    input_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    label_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_weight: NotRequired[LabelFontWeightEnum]
    label_text_color: NotRequired[Annotated[str, Field(max_length=255)]]

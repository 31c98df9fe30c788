from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.body_font_weight import BodyFontWeightEnum
    from ..models.body_text_alignment import BodyTextAlignmentEnum
    from ..models.button_alignment_enum import ButtonAlignmentEnum
    from ..models.button_font_weight import ButtonFontWeightEnum
    from ..models.button_text_alignment import ButtonTextAlignmentEnum
    from ..models.button_width_enum import ButtonWidthEnum
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
    from ..models.image_alignment_enum import ImageAlignmentEnum
    from ..models.image_constraint_enum import ImageConstraintEnum
    from ..models.input_font_weight import InputFontWeightEnum
    from ..models.label_font_weight import LabelFontWeightEnum
    from ..models.link_font_weight import LinkFontWeightEnum
    from ..models.link_text_alignment import LinkTextAlignmentEnum
    from ..models.page_background_mode import PageBackgroundModeEnum
    from ..models.table_cell_alignment import TableCellAlignmentEnum
    from ..models.table_header_font import TableHeaderFontWeightEnum
    from ..models.table_header_text import TableHeaderTextAlignmentEnum
    from .user_file import UserFile


class PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration(
    TypedDict,
):
    body_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    body_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    body_font_weight: NotRequired[BodyFontWeightEnum]
    body_text_alignment: NotRequired[BodyTextAlignmentEnum]
    body_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    border_color: NotRequired[Annotated[str, Field(max_length=255)]]
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
    custom_colors: NotRequired[Any]
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
    image_alignment: NotRequired[ImageAlignmentEnum]
    image_border_radius: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    image_constraint: NotRequired[ImageConstraintEnum]
    image_max_height: NotRequired[int | None]
    image_max_width: NotRequired[Annotated[int, Field(ge=0, le=100)]]
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
    main_error_color: NotRequired[Annotated[str, Field(max_length=255)]]
    main_success_color: NotRequired[Annotated[str, Field(max_length=255)]]
    main_warning_color: NotRequired[Annotated[str, Field(max_length=255)]]
    page_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    page_background_file: NotRequired[UserFile | None]
    page_background_mode: NotRequired[PageBackgroundModeEnum]
    primary_color: NotRequired[Annotated[str, Field(max_length=255)]]
    secondary_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_cell_alignment: NotRequired[TableCellAlignmentEnum]
    table_cell_alternate_background_color: NotRequired[
        Annotated[str, Field(max_length=255)]
    ]
    table_cell_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_cell_horizontal_padding: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]
    table_cell_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_header_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_header_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    table_header_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_header_font_weight: NotRequired[TableHeaderFontWeightEnum]
    table_header_text_alignment: NotRequired[TableHeaderTextAlignmentEnum]
    table_header_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_horizontal_separator_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_horizontal_separator_size: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]
    table_vertical_separator_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_vertical_separator_size: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .body_font import BodyFontWeightEnum
    from .body_text import BodyTextAlignmentEnum
    from .button_alignment import ButtonAlignmentEnum
    from .button_font import ButtonFontWeightEnum
    from .button_text import ButtonTextAlignmentEnum
    from .button_width import ButtonWidthEnum
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
    from .image_alignment import ImageAlignmentEnum
    from .image_constraint import ImageConstraintEnum
    from .input_font import InputFontWeightEnum
    from .label_font import LabelFontWeightEnum
    from .link_font import LinkFontWeightEnum
    from .link_text import LinkTextAlignmentEnum
    from .page_background import PageBackgroundModeEnum
    from .table_cell import TableCellAlignmentEnum
    from .table_header import TableHeaderFontWeightEnum, TableHeaderTextAlignmentEnum
    from .user_file import UserFile


class ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration(Model):
    body_font_family: str | None = Field(default=None, max_length=250)
    body_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    body_font_weight: BodyFontWeightEnum | None = None
    body_text_alignment: BodyTextAlignmentEnum | None = None
    body_text_color: str | None = Field(default=None, max_length=255)
    border_color: str | None = Field(default=None, max_length=255)
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
    custom_colors: Any = None
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
    image_alignment: ImageAlignmentEnum | None = None
    image_border_radius: int | None = Field(default=None, ge=0, le=100)
    image_constraint: ImageConstraintEnum | None = None
    image_max_height: int | None = None
    image_max_width: int | None = Field(default=None, ge=0, le=100)
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
    main_error_color: str | None = Field(default=None, max_length=255)
    main_success_color: str | None = Field(default=None, max_length=255)
    main_warning_color: str | None = Field(default=None, max_length=255)
    page_background_color: str | None = Field(default=None, max_length=255)
    page_background_file: UserFile | None = None
    page_background_mode: PageBackgroundModeEnum | None = None
    primary_color: str | None = Field(default=None, max_length=255)
    secondary_color: str | None = Field(default=None, max_length=255)
    table_border_color: str | None = Field(default=None, max_length=255)
    table_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    table_border_size: int | None = Field(default=None, ge=-32768, le=32767)
    table_cell_alignment: TableCellAlignmentEnum | None = None
    table_cell_alternate_background_color: str | None = Field(
        default=None,
        max_length=255,
    )
    table_cell_background_color: str | None = Field(default=None, max_length=255)
    table_cell_horizontal_padding: int | None = Field(default=None, ge=-32768, le=32767)
    table_cell_vertical_padding: int | None = Field(default=None, ge=-32768, le=32767)
    table_header_background_color: str | None = Field(default=None, max_length=255)
    table_header_font_family: str | None = Field(default=None, max_length=250)
    table_header_font_size: int | None = Field(default=None, ge=-32768, le=32767)
    table_header_font_weight: TableHeaderFontWeightEnum | None = None
    table_header_text_alignment: TableHeaderTextAlignmentEnum | None = None
    table_header_text_color: str | None = Field(default=None, max_length=255)
    table_horizontal_separator_color: str | None = Field(default=None, max_length=255)
    table_horizontal_separator_size: int | None = Field(
        default=None,
        ge=-32768,
        le=32767,
    )
    table_vertical_separator_color: str | None = Field(default=None, max_length=255)
    table_vertical_separator_size: int | None = Field(default=None, ge=-32768, le=32767)

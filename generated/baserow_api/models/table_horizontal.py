from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .table_cell import TableCellAlignmentEnum
    from .table_header import TableHeaderFontWeightEnum, TableHeaderTextAlignmentEnum


class TableHorizontalSeparatorSize(Model):
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

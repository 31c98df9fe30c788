from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.table_cell_alignment import TableCellAlignmentEnum
    from ..models.table_header_font import TableHeaderFontWeightEnum
    from ..models.table_header_text import TableHeaderTextAlignmentEnum


class TableHorizontalSeparatorSize(TypedDict):
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

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.event_type import EventTypeEnum
    from ..models.events_enum import EventsEnum
    from ..models.request_method import RequestMethodEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.table_cell import TableCellAlignmentEnum
    from ..models.table_header import (
        TableHeaderFontWeightEnum,
        TableHeaderTextAlignmentEnum,
    )
    from ..models.visibility789_enum import Visibility789Enum
    from .button import ButtonTableButtonConfigBlock
    from .collection import CollectionElementPropertyOptions, CollectionField
    from .user import UserFile


class TableCreate(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    data: NotRequired[Annotated[Sequence[Any], Field(min_length=1)]]
    first_row_header: NotRequired[bool]


class TableElementCreateElement(TypedDict):
    type: Literal["table"]
    before_id: NotRequired[int]
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    data_source_id: NotRequired[int | None]
    fields: NotRequired[Sequence[CollectionField]]
    items_per_page: NotRequired[Annotated[int, Field(ge=0)]]
    orientation: NotRequired[Any]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    property_options: NotRequired[Sequence[CollectionElementPropertyOptions]]
    schema_property: NotRequired[str | None]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[ButtonTableButtonConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class TableElementUpdateElement(TypedDict):
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    data_source_id: NotRequired[int | None]
    fields: NotRequired[Sequence[CollectionField]]
    items_per_page: NotRequired[Annotated[int, Field(ge=0)]]
    orientation: NotRequired[Any]
    property_options: NotRequired[Sequence[CollectionElementPropertyOptions]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    schema_property: NotRequired[str | None]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_bottom_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_bottom_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_left_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_left_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    style_border_right_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_right_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_border_top_color: NotRequired[Annotated[str, Field(max_length=255)]]
    style_border_top_size: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_margin_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_bottom: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_left: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_right: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_padding_top: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[ButtonTableButtonConfigBlock]
    visibility: NotRequired[Visibility789Enum]


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


class TableImport(TypedDict):
    data: Annotated[Sequence[Any], Field(min_length=1)]
    configuration: NotRequired[TableImportConfiguration]


class TableImportConfiguration(TypedDict):
    skipped_fields: NotRequired[Sequence[Annotated[int, Field(ge=1)]] | None]
    upsert_fields: NotRequired[
        Annotated[Sequence[Annotated[int, Field(ge=1)]], Field(min_length=1)] | None
    ]
    upsert_values: NotRequired[
        Sequence[Annotated[Sequence[Any], Field(min_length=1)]] | None
    ]


class TableWebhookCreateRequest(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    url: Annotated[str, Field(max_length=2000)]
    event_config: NotRequired[Sequence[TableWebhookEventConfig]]
    events: NotRequired[Sequence[EventsEnum]]
    headers: NotRequired[Mapping[str, Any]]
    include_all_events: NotRequired[bool]
    request_method: NotRequired[RequestMethodEnum]
    use_user_field_names: NotRequired[bool]


class TableWebhookEventConfig(TypedDict):
    event_type: EventTypeEnum
    fields: NotRequired[Sequence[int]]
    views: NotRequired[Sequence[int]]


class TableWebhookTestCallRequest(TypedDict):
    event_type: EventTypeEnum
    url: Annotated[str, Field(max_length=2000)]
    headers: NotRequired[Mapping[str, Any]]
    request_method: NotRequired[RequestMethodEnum]
    use_user_field_names: NotRequired[bool]

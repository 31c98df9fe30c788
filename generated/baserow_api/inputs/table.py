"""TableCreate and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.event import EventTypeEnum
    from ..models.request import RequestMethodEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.table import (
        TableCellAlignmentEnum,
        TableHeaderFontWeightEnum,
        TableHeaderTextAlignmentEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .button import ButtonTableButtonConfigBlock
    from .collection import CollectionElementPropertyOptions, CollectionField
    from .events import EventsEnum
    from .user import UserFile


class TableCreate(TypedDict):
    name: str
    data: NotRequired[Sequence[Any]]
    first_row_header: NotRequired[bool]


class TableElementCreateElement(TypedDict):
    type: Literal["table"]
    before_id: NotRequired[int]
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[str]
    data_source_id: NotRequired[int | None]
    fields: NotRequired[Sequence[CollectionField]]
    items_per_page: NotRequired[int]
    orientation: NotRequired[Any]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    property_options: NotRequired[Sequence[CollectionElementPropertyOptions]]
    schema_property: NotRequired[str | None]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[ButtonTableButtonConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class TableElementUpdateElement(TypedDict):
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[str]
    data_source_id: NotRequired[int | None]
    fields: NotRequired[Sequence[CollectionField]]
    items_per_page: NotRequired[int]
    orientation: NotRequired[Any]
    property_options: NotRequired[Sequence[CollectionElementPropertyOptions]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    schema_property: NotRequired[str | None]
    style_background: NotRequired[StyleBackgroundEnum]
    style_background_color: NotRequired[str]
    style_background_file: NotRequired[UserFile | None]
    style_background_mode: NotRequired[StyleBackgroundModeEnum]
    style_background_radius: NotRequired[int]
    style_border_bottom_color: NotRequired[str]
    style_border_bottom_size: NotRequired[int]
    style_border_left_color: NotRequired[str]
    style_border_left_size: NotRequired[int]
    style_border_radius: NotRequired[int]
    style_border_right_color: NotRequired[str]
    style_border_right_size: NotRequired[int]
    style_border_top_color: NotRequired[str]
    style_border_top_size: NotRequired[int]
    style_margin_bottom: NotRequired[int]
    style_margin_left: NotRequired[int]
    style_margin_right: NotRequired[int]
    style_margin_top: NotRequired[int]
    style_padding_bottom: NotRequired[int]
    style_padding_left: NotRequired[int]
    style_padding_right: NotRequired[int]
    style_padding_top: NotRequired[int]
    style_width: NotRequired[StyleWidthEnum]
    style_width_child: NotRequired[StyleWidthChildEnum]
    styles: NotRequired[ButtonTableButtonConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class TableHorizontalSeparatorSize(TypedDict):
    table_border_color: NotRequired[str]
    table_border_radius: NotRequired[int]
    table_border_size: NotRequired[int]
    table_cell_alignment: NotRequired[TableCellAlignmentEnum]
    table_cell_alternate_background_color: NotRequired[str]
    table_cell_background_color: NotRequired[str]
    table_cell_horizontal_padding: NotRequired[int]
    table_cell_vertical_padding: NotRequired[int]
    table_header_background_color: NotRequired[str]
    table_header_font_family: NotRequired[str]
    table_header_font_size: NotRequired[int]
    table_header_font_weight: NotRequired[TableHeaderFontWeightEnum]
    table_header_text_alignment: NotRequired[TableHeaderTextAlignmentEnum]
    table_header_text_color: NotRequired[str]
    table_horizontal_separator_color: NotRequired[str]
    table_horizontal_separator_size: NotRequired[int]
    table_vertical_separator_color: NotRequired[str]
    table_vertical_separator_size: NotRequired[int]


class TableImport(TypedDict):
    data: Sequence[Any]
    configuration: NotRequired[TableImportConfiguration]


class TableImportConfiguration(TypedDict):
    skipped_fields: NotRequired[Sequence[int] | None]
    upsert_fields: NotRequired[Sequence[int] | None]
    upsert_values: NotRequired[Sequence[Sequence[Any]] | None]


class TableWebhookCreateRequest(TypedDict):
    name: str
    url: str
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
    url: str
    headers: NotRequired[Mapping[str, Any]]
    request_method: NotRequired[RequestMethodEnum]
    use_user_field_names: NotRequired[bool]

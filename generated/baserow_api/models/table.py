from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .button import ButtonTableButtonConfigBlock
    from .collection import CollectionElementPropertyOptions, CollectionField
    from .data import DataSync
    from .event import EventTypeEnum
    from .events import EventsEnum
    from .request import RequestMethodEnum
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .user import UserFile
    from .visibility789 import Visibility789Enum


class Table(Model):
    data_sync: DataSync | None
    database_id: int
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)


class TableElementElement(Model):
    id: int
    is_publicly_filterable: bool
    is_publicly_searchable: bool
    is_publicly_sortable: bool
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["table"]
    button_load_more_label: str = ""
    css_classes: str | None = Field(default=None, max_length=255)
    data_source_id: int | None = None
    fields: list[CollectionField] | None = None
    items_per_page: int = Field(default=20, ge=0)
    orientation: Any = None
    place_in_container: str | None = Field(default=None, max_length=255)
    property_options: list[CollectionElementPropertyOptions] | None = None
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    schema_property: str | None = None
    style_background: StyleBackgroundEnum | None = None
    style_background_color: str | None = Field(default=None, max_length=255)
    style_background_file: UserFile | None = None
    style_background_mode: StyleBackgroundModeEnum | None = None
    style_background_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_bottom_color: str | None = Field(default=None, max_length=255)
    style_border_bottom_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_left_color: str | None = Field(default=None, max_length=255)
    style_border_left_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_right_color: str | None = Field(default=None, max_length=255)
    style_border_right_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_top_color: str | None = Field(default=None, max_length=255)
    style_border_top_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_width: StyleWidthEnum | None = None
    style_width_child: StyleWidthChildEnum | None = None
    styles: ButtonTableButtonConfigBlock | None = None
    visibility: Visibility789Enum | None = None


class TableElementPublicElement(Model):
    id: int
    is_publicly_filterable: bool
    is_publicly_searchable: bool
    is_publicly_sortable: bool
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["table"]
    button_load_more_label: str = ""
    css_classes: str | None = Field(default=None, max_length=255)
    data_source_id: int | None = None
    fields: list[CollectionField] | None = None
    items_per_page: int = Field(default=20, ge=0)
    orientation: Any = None
    place_in_container: str | None = Field(default=None, max_length=255)
    property_options: list[CollectionElementPropertyOptions] | None = None
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    schema_property: str | None = None
    style_background: StyleBackgroundEnum | None = None
    style_background_color: str | None = Field(default=None, max_length=255)
    style_background_file: UserFile | None = None
    style_background_mode: StyleBackgroundModeEnum | None = None
    style_background_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_bottom_color: str | None = Field(default=None, max_length=255)
    style_border_bottom_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_left_color: str | None = Field(default=None, max_length=255)
    style_border_left_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_radius: int | None = Field(default=None, ge=-32768, le=32767)
    style_border_right_color: str | None = Field(default=None, max_length=255)
    style_border_right_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_border_top_color: str | None = Field(default=None, max_length=255)
    style_border_top_size: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_margin_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_bottom: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_left: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_right: int | None = Field(default=None, ge=0, le=2147483647)
    style_padding_top: int | None = Field(default=None, ge=0, le=2147483647)
    style_width: StyleWidthEnum | None = None
    style_width_child: StyleWidthChildEnum | None = None
    styles: ButtonTableButtonConfigBlock | None = None
    visibility: Visibility789Enum | None = None


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


class TableWebhook(Model):
    calls: list[TableWebhookCall]
    created_on: dt.datetime
    event_config: list[TableWebhookEventConfig]
    events: list[EventsEnum]
    headers: dict[str, Any]
    id: int
    name: str = Field(max_length=255)
    updated_on: dt.datetime
    url: str = Field(max_length=2000)
    active: bool | None = None
    failed_triggers: int | None = Field(default=None, ge=-2147483648, le=2147483647)
    include_all_events: bool | None = None
    request_method: RequestMethodEnum | None = None
    use_user_field_names: bool | None = None


class TableWebhookCall(Model):
    called_url: str = Field(max_length=2000)
    event_id: UUID
    event_type: str = Field(max_length=50)
    id: int
    request: str
    response: str
    called_time: dt.datetime | None = None
    error: str | None = None
    response_status: int | None = Field(default=None, ge=-2147483648, le=2147483647)


class TableWebhookEventConfig(Model):
    event_type: EventTypeEnum
    fields: list[int] | None = None
    views: list[int] | None = None


class TableWebhookTestCallResponse(Model):
    is_unreachable: bool
    request: str
    response: str
    status_code: int


class TableWithoutDataSync(Model):
    database_id: int
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)


TableCellAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
TableHeaderFontWeightEnum: TypeAlias = Literal[
    "thin",
    "extra-light",
    "light",
    "regular",
    "medium",
    "semi-bold",
    "bold",
    "extra-bold",
    "heavy",
    "black",
    "extra-black",
]
TableHeaderTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]

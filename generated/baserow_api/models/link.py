from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .button import ButtonLinkConfigBlock
    from .field import Field_, FieldConstraint
    from .field_field_alias import FieldField
    from .navigation import NavigationTypeEnum
    from .page import PageParameterValue
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .target import TargetEnum
    from .user import UserFile
    from .variant import VariantEnum
    from .visibility789 import Visibility789Enum


class LinkActiveTextDecoration(Model):
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


class LinkElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["link"]
    css_classes: str | None = Field(default=None, max_length=255)
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum = "page"
    page_parameters: list[PageParameterValue] = []
    place_in_container: str | None = Field(default=None, max_length=255)
    query_parameters: list[PageParameterValue] = []
    role_type: RoleTypeEnum | None = None
    roles: Any = None
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
    styles: ButtonLinkConfigBlock | None = None
    target: TargetEnum = "self"
    value: str = ""
    variant: VariantEnum | None = None
    visibility: Visibility789Enum | None = None


class LinkElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["link"]
    css_classes: str | None = Field(default=None, max_length=255)
    navigate_to_page_id: int | None = None
    navigate_to_url: str = ""
    navigation_type: NavigationTypeEnum = "page"
    page_parameters: list[PageParameterValue] = []
    place_in_container: str | None = Field(default=None, max_length=255)
    query_parameters: list[PageParameterValue] = []
    role_type: RoleTypeEnum | None = None
    roles: Any = None
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
    styles: ButtonLinkConfigBlock | None = None
    target: TargetEnum = "self"
    value: str = ""
    variant: VariantEnum | None = None
    visibility: Visibility789Enum | None = None


class LinkRowFieldField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    link_row_related_field: int | None
    link_row_related_field_id: int | None
    link_row_table_primary_field: FieldField
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: Literal["link_row"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    link_row_limit_selection_view_id: int | None = None
    link_row_multiple_relationships: bool | None = None
    link_row_table: int | None = None
    link_row_table_id: int | None = None
    primary: bool | None = None


class LinkRowFieldFieldSerializerWithRelatedFields(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    link_row_related_field: int | None
    link_row_related_field_id: int | None
    link_row_table_primary_field: FieldField
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    related_fields: list[Field_]
    table_id: int
    type: Literal["link_row"]
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    link_row_limit_selection_view_id: int | None = None
    link_row_multiple_relationships: bool | None = None
    link_row_table: int | None = None
    link_row_table_id: int | None = None
    primary: bool | None = None


class LinkRowValue(Model):
    id: int
    order: Decimal | None = None
    value: str | None = None


LinkFontWeightEnum: TypeAlias = Literal[
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
LinkTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.link_font import LinkFontWeightEnum
    from ..models.link_text import LinkTextAlignmentEnum
    from ..models.navigation_type import NavigationTypeEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.target_enum import TargetEnum
    from ..models.variant_enum import VariantEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .button import ButtonLinkConfigBlock
    from .field import FieldConstraint
    from .page import PageParameterValue
    from .user import UserFile


class LinkActiveTextDecoration(TypedDict):
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


class LinkElementCreateElement(TypedDict):
    type: Literal["link"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
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
    styles: NotRequired[ButtonLinkConfigBlock]
    target: NotRequired[TargetEnum]
    value: NotRequired[str]
    variant: NotRequired[VariantEnum]
    visibility: NotRequired[Visibility789Enum]


class LinkElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
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
    styles: NotRequired[ButtonLinkConfigBlock]
    target: NotRequired[TargetEnum]
    value: NotRequired[str]
    variant: NotRequired[VariantEnum]
    visibility: NotRequired[Visibility789Enum]


class LinkRowFieldCreateField(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: Literal["link_row"]
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    has_related_field: NotRequired[bool]
    link_row_limit_selection_view_id: NotRequired[int | None]
    link_row_multiple_relationships: NotRequired[bool]
    link_row_table: NotRequired[int | None]
    link_row_table_id: NotRequired[int | None]


class LinkRowFieldUpdateField(TypedDict):
    db_index: NotRequired[bool]
    description: NotRequired[str | None]
    field_constraints: NotRequired[Sequence[FieldConstraint]]
    has_related_field: NotRequired[bool]
    link_row_limit_selection_view_id: NotRequired[int | None]
    link_row_multiple_relationships: NotRequired[bool]
    link_row_table: NotRequired[int | None]
    link_row_table_id: NotRequired[int | None]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    type: NotRequired[Literal["link_row"]]

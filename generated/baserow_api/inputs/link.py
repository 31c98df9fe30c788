"""LinkElementCreateElement and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.link import LinkFontWeightEnum, LinkTextAlignmentEnum
    from ..models.navigation import NavigationTypeEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.target import TargetEnum
    from ..models.variant import VariantEnum
    from ..models.visibility789 import Visibility789Enum
    from .button import ButtonLinkConfigBlock
    from .field import FieldConstraint
    from .page import PageParameterValue
    from .user import UserFile


class LinkActiveTextDecoration(TypedDict):
    link_active_text_color: NotRequired[str]
    link_active_text_decoration: NotRequired[Sequence[bool]]
    link_default_text_decoration: NotRequired[Sequence[bool]]
    link_font_family: NotRequired[str]
    link_font_size: NotRequired[int]
    link_font_weight: NotRequired[LinkFontWeightEnum]
    link_hover_text_color: NotRequired[str]
    link_hover_text_decoration: NotRequired[Sequence[bool]]
    link_text_alignment: NotRequired[LinkTextAlignmentEnum]
    link_text_color: NotRequired[str]


class LinkElementCreateElement(TypedDict):
    type: Literal["link"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
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
    styles: NotRequired[ButtonLinkConfigBlock]
    target: NotRequired[TargetEnum]
    value: NotRequired[str]
    variant: NotRequired[VariantEnum]
    visibility: NotRequired[Visibility789Enum]


class LinkElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    navigate_to_page_id: NotRequired[int | None]
    navigate_to_url: NotRequired[str]
    navigation_type: NotRequired[NavigationTypeEnum]
    page_parameters: NotRequired[Sequence[PageParameterValue]]
    query_parameters: NotRequired[Sequence[PageParameterValue]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
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
    styles: NotRequired[ButtonLinkConfigBlock]
    target: NotRequired[TargetEnum]
    value: NotRequired[str]
    variant: NotRequired[VariantEnum]
    visibility: NotRequired[Visibility789Enum]


class LinkRowFieldCreateField(TypedDict):
    name: str
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
    name: NotRequired[str]
    type: NotRequired[Literal["link_row"]]

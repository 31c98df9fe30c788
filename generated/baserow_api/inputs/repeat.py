"""RepeatElementCreateElement and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.orientation import OrientationAf4Enum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .button import ButtonButtonConfigBlock
    from .collection import CollectionElementPropertyOptions
    from .user import UserFile


class RepeatElementCreateElement(TypedDict):
    type: Literal["repeat"]
    before_id: NotRequired[int]
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[str]
    data_source_id: NotRequired[int | None]
    horizontal_gap: NotRequired[int]
    items_per_page: NotRequired[int]
    items_per_row: NotRequired[Any]
    orientation: NotRequired[OrientationAf4Enum]
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
    styles: NotRequired[ButtonButtonConfigBlock]
    vertical_gap: NotRequired[int]
    visibility: NotRequired[Visibility789Enum]


class RepeatElementUpdateElement(TypedDict):
    button_load_more_label: NotRequired[str]
    css_classes: NotRequired[str]
    data_source_id: NotRequired[int | None]
    horizontal_gap: NotRequired[int]
    items_per_page: NotRequired[int]
    items_per_row: NotRequired[Any]
    orientation: NotRequired[OrientationAf4Enum]
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
    styles: NotRequired[ButtonButtonConfigBlock]
    vertical_gap: NotRequired[int]
    visibility: NotRequired[Visibility789Enum]

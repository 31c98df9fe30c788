"""ImageConfigBlock and what is named alike"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.image import (
        ImageAlignmentEnum,
        ImageConstraintEnum,
        ImageSourceTypeEnum,
    )
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.visibility789 import Visibility789Enum
    from .user import UserFile


class ImageConfigBlock(TypedDict):
    image: NotRequired[ImageConstraint]


class ImageConstraint(TypedDict):
    image_alignment: NotRequired[ImageAlignmentEnum]
    image_border_radius: NotRequired[int]
    image_constraint: NotRequired[ImageConstraintEnum]
    image_max_height: NotRequired[int]
    image_max_width: NotRequired[int]


class ImageElementCreateElement(TypedDict):
    type: Literal["image"]
    alt_text: NotRequired[str]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    image_file: NotRequired[UserFile | None]
    image_source_type: NotRequired[ImageSourceTypeEnum]
    image_url: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
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
    styles: NotRequired[ImageConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class ImageElementUpdateElement(TypedDict):
    alt_text: NotRequired[str]
    css_classes: NotRequired[str]
    image_file: NotRequired[UserFile | None]
    image_source_type: NotRequired[ImageSourceTypeEnum]
    image_url: NotRequired[str]
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
    styles: NotRequired[ImageConfigBlock]
    visibility: NotRequired[Visibility789Enum]

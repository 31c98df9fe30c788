from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.option_type import OptionTypeEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .input import InputConfigBlock
    from .user import UserFile


class ChoiceElementCreateElement(TypedDict):
    type: Literal["choice"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_value: NotRequired[str]
    formula_name: NotRequired[str]
    formula_value: NotRequired[str]
    label: NotRequired[str]
    multiple: NotRequired[bool]
    option_type: NotRequired[OptionTypeEnum]
    options: NotRequired[Sequence[ChoiceOption]]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    show_as_dropdown: NotRequired[bool]
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
    styles: NotRequired[InputConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class ChoiceElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    default_value: NotRequired[str]
    formula_name: NotRequired[str]
    formula_value: NotRequired[str]
    label: NotRequired[str]
    multiple: NotRequired[bool]
    option_type: NotRequired[OptionTypeEnum]
    options: NotRequired[Sequence[ChoiceOption]]
    placeholder: NotRequired[str]
    required: NotRequired[bool]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    show_as_dropdown: NotRequired[bool]
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
    styles: NotRequired[InputConfigBlock]
    visibility: NotRequired[Visibility789Enum]


class ChoiceOption(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str | None]

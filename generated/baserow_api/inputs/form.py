"""FormContainerElementCreateElement and what is named alike"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from ..models.mode51e import Mode51eEnum
    from ..models.role import RoleTypeEnum
    from ..models.style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from ..models.submit import SubmitActionEnum
    from ..models.visibility789 import Visibility789Enum
    from .button import ButtonConfigBlock
    from .ownership import OwnershipTypeEnum
    from .user import UserFile


class FormContainerElementCreateElement(TypedDict):
    type: Literal["form_container"]
    before_id: NotRequired[int]
    css_classes: NotRequired[str]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]
    reset_initial_values_post_submission: NotRequired[bool]
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
    styles: NotRequired[ButtonConfigBlock]
    submit_button_label: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class FormContainerElementUpdateElement(TypedDict):
    css_classes: NotRequired[str]
    reset_initial_values_post_submission: NotRequired[bool]
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
    styles: NotRequired[ButtonConfigBlock]
    submit_button_label: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class FormViewCreateView(TypedDict):
    name: str
    type: Literal["form"]
    cover_image: NotRequired[UserFile | None]
    description: NotRequired[str]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    logo_image: NotRequired[UserFile | None]
    mode: NotRequired[Mode51eEnum]
    ownership_type: NotRequired[OwnershipTypeEnum]
    public: NotRequired[bool]
    submit_action: NotRequired[SubmitActionEnum]
    submit_action_message: NotRequired[str]
    submit_action_redirect_url: NotRequired[str]
    submit_text: NotRequired[str]
    title: NotRequired[str]


class FormViewFieldOptions(TypedDict):
    allowed_select_options: NotRequired[Sequence[int]]
    condition_groups: NotRequired[Sequence[FormViewFieldOptionsConditionGroup]]
    condition_type: NotRequired[ConditionTypeEnum]
    conditions: NotRequired[Sequence[FormViewFieldOptionsCondition]]
    description: NotRequired[str]
    enabled: NotRequired[bool]
    field_component: NotRequired[str]
    include_all_select_options: NotRequired[bool]
    name: NotRequired[str]
    order: NotRequired[int]
    required: NotRequired[bool]
    show_when_matching_conditions: NotRequired[bool]


class FormViewFieldOptions863E(TypedDict):
    field_options: Mapping[str, FormViewFieldOptions]


class FormViewFieldOptionsCondition(TypedDict):
    field: int
    id: int
    type: str
    group: NotRequired[int | None]
    value: NotRequired[str]


class FormViewFieldOptionsConditionGroup(TypedDict):
    id: int
    filter_type: NotRequired[ConditionTypeEnum]
    parent_group: NotRequired[int | None]


class FormViewUpdate(TypedDict):
    cover_image: NotRequired[UserFile | None]
    description: NotRequired[str]
    filter_type: NotRequired[ConditionTypeEnum]
    filters_disabled: NotRequired[bool]
    logo_image: NotRequired[UserFile | None]
    mode: NotRequired[Mode51eEnum]
    name: NotRequired[str]
    ownership_type: NotRequired[str]
    public: NotRequired[bool]
    public_view_password: NotRequired[str]
    submit_action: NotRequired[SubmitActionEnum]
    submit_action_message: NotRequired[str]
    submit_action_redirect_url: NotRequired[str]
    submit_text: NotRequired[str]
    title: NotRequired[str]

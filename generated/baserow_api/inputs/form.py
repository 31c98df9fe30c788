from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from ..models.mode51e_enum import Mode51eEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.style_background import StyleBackgroundEnum, StyleBackgroundModeEnum
    from ..models.style_width import StyleWidthChildEnum, StyleWidthEnum
    from ..models.submit_action import SubmitActionEnum
    from ..models.visibility789_enum import Visibility789Enum
    from .button import ButtonConfigBlock
    from .ownership import OwnershipTypeEnum
    from .user import UserFile


class FormContainerElementCreateElement(TypedDict):
    type: Literal["form_container"]
    before_id: NotRequired[int]
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[Annotated[str, Field(max_length=255)] | None]
    reset_initial_values_post_submission: NotRequired[bool]
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
    styles: NotRequired[ButtonConfigBlock]
    submit_button_label: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class FormContainerElementUpdateElement(TypedDict):
    css_classes: NotRequired[Annotated[str, Field(max_length=255)]]
    reset_initial_values_post_submission: NotRequired[bool]
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
    styles: NotRequired[ButtonConfigBlock]
    submit_button_label: NotRequired[str]
    visibility: NotRequired[Visibility789Enum]


class FormViewCreateView(TypedDict):
    name: Annotated[str, Field(max_length=255)]
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
    submit_action_redirect_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    submit_text: NotRequired[str]
    title: NotRequired[str]


class FormViewFieldOptions(TypedDict):
    allowed_select_options: NotRequired[Sequence[int]]
    condition_groups: NotRequired[Sequence[FormViewFieldOptionsConditionGroup]]
    condition_type: NotRequired[ConditionTypeEnum]
    conditions: NotRequired[Sequence[FormViewFieldOptionsCondition]]
    description: NotRequired[str]
    enabled: NotRequired[bool]
    field_component: NotRequired[Annotated[str, Field(max_length=32)]]
    include_all_select_options: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    order: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    required: NotRequired[bool]
    show_when_matching_conditions: NotRequired[bool]


class FormViewFieldOptions863E(TypedDict):
    field_options: Mapping[str, FormViewFieldOptions]


class FormViewFieldOptionsCondition(TypedDict):
    field: int
    id: int
    type: Annotated[str, Field(max_length=48)]
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
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    ownership_type: NotRequired[Annotated[str, Field(max_length=255)]]
    public: NotRequired[bool]
    public_view_password: NotRequired[
        Annotated[str, Field(min_length=8, max_length=256)]
    ]
    submit_action: NotRequired[SubmitActionEnum]
    submit_action_message: NotRequired[str]
    submit_action_redirect_url: NotRequired[Annotated[str, Field(max_length=2000)]]
    submit_text: NotRequired[str]
    title: NotRequired[str]

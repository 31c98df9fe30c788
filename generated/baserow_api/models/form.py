from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .button import ButtonConfigBlock
    from .condition import ConditionTypeEnum
    from .mode51e import Mode51eEnum
    from .role import RoleTypeEnum
    from .style import (
        StyleBackgroundEnum,
        StyleBackgroundModeEnum,
        StyleWidthChildEnum,
        StyleWidthEnum,
    )
    from .submit import SubmitActionEnum
    from .table import TableWithoutDataSync
    from .user import UserFile
    from .view import ViewDecoration, ViewFilter, ViewFilterGroup, ViewGroupBy, ViewSort
    from .visibility789 import Visibility789Enum


class FormContainerElementElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["form_container"]
    css_classes: str | None = Field(default=None, max_length=255)
    place_in_container: str | None = Field(default=None, max_length=255)
    reset_initial_values_post_submission: bool | None = None
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
    styles: ButtonConfigBlock | None = None
    submit_button_label: str = ""
    visibility: Visibility789Enum | None = None


class FormContainerElementPublicElement(Model):
    id: int
    order: Decimal
    page_id: int
    parent_element_id: int | None
    type: Literal["form_container"]
    css_classes: str | None = Field(default=None, max_length=255)
    place_in_container: str | None = Field(default=None, max_length=255)
    reset_initial_values_post_submission: bool | None = None
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
    styles: ButtonConfigBlock | None = None
    submit_button_label: str = ""
    visibility: Visibility789Enum | None = None


class FormViewFieldOptions(Model):
    allowed_select_options: list[int] | None = None
    condition_groups: list[FormViewFieldOptionsConditionGroup] | None = None
    condition_type: ConditionTypeEnum | None = None
    conditions: list[FormViewFieldOptionsCondition] | None = None
    description: str | None = None
    enabled: bool | None = None
    field_component: str | None = Field(default=None, max_length=32)
    include_all_select_options: bool | None = None
    name: str | None = Field(default=None, max_length=255)
    order: int | None = Field(default=None, ge=-32768, le=32767)
    required: bool | None = None
    show_when_matching_conditions: bool | None = None


class FormViewFieldOptions863E(Model):
    field_options: dict[str, FormViewFieldOptions]


class FormViewFieldOptionsCondition(Model):
    field: int
    id: int
    type: str = Field(max_length=48)
    group: int | None = None
    value: str | None = None


class FormViewFieldOptionsConditionGroup(Model):
    id: int
    filter_type: ConditionTypeEnum | None = None
    parent_group: int | None = None


class FormViewSubmitted(Model):
    row_id: int
    submit_action: SubmitActionEnum | None = None
    submit_action_message: str | None = None
    submit_action_redirect_url: str | None = Field(default=None, max_length=2000)


class FormViewView(Model):
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    ownership_type: str
    public_view_has_password: bool
    receive_notification_on_submit: bool
    slug: str
    table: TableWithoutDataSync
    table_id: int
    type: Literal["form"]
    allow_public_export: bool | None = None
    cover_image: UserFile | None = None
    decorations: list[ViewDecoration] | None = None
    description: str | None = None
    filter_groups: list[ViewFilterGroup] | None = None
    filter_type: ConditionTypeEnum | None = None
    filters: list[ViewFilter] | None = None
    filters_disabled: bool | None = None
    group_bys: list[ViewGroupBy] | None = None
    logo_image: UserFile | None = None
    mode: Mode51eEnum | None = None
    owned_by_id: int | None = None
    public: bool | None = None
    show_logo: bool | None = None
    sortings: list[ViewSort] | None = None
    submit_action: SubmitActionEnum | None = None
    submit_action_message: str | None = None
    submit_action_redirect_url: str | None = Field(default=None, max_length=2000)
    submit_text: str | None = None
    title: str | None = None

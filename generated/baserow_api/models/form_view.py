from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .mode51e_enum import Mode51eEnum
    from .submit_action import SubmitActionEnum
    from .table_without import TableWithoutDataSync
    from .user_file import UserFile
    from .view_decoration import ViewDecoration
    from .view_filter import ViewFilter, ViewFilterGroup
    from .view_group import ViewGroupBy
    from .view_sort import ViewSort


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

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .condition_type_enum import ConditionTypeEnum
    from .mode51e_enum import Mode51eEnum
    from .submit_action_enum import SubmitActionEnum
    from .table_without_data import TableWithoutDataSync
    from .user_file import UserFile
    from .view_decoration import ViewDecoration
    from .view_filter import ViewFilter
    from .view_filter_group import ViewFilterGroup
    from .view_group_by import ViewGroupBy
    from .view_sort import ViewSort


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

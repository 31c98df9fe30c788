from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .color import (
        ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
    )
    from .condition import ConditionTypeEnum
    from .custom import CustomCode, CustomScript
    from .example import ExampleRowResponse
    from .field import FieldConstraint
    from .form import FormViewFieldOptionsCondition, FormViewFieldOptionsConditionGroup
    from .gallery import GalleryViewFieldOptions
    from .grid import GridViewFieldOptions
    from .mode51e import Mode51eEnum
    from .order import OrderEnum
    from .path import PathParam
    from .query import QueryParam
    from .role import RoleTypeEnum
    from .timeline import TimelineViewFieldOptions
    from .user import UserFile
    from .user_source_base_public_user_source_alias import (
        UserSourceBasePublicUserSource,
    )
    from .visibility import VisibilityC5fEnum
    from .workspace import Workspace


class PublicField(Model):
    database_id: int
    field_constraints: list[FieldConstraint]
    id: int
    immutable_properties: bool
    immutable_type: bool
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    read_only: bool
    table_id: int
    type: str
    workspace_id: int
    db_index: bool | None = None
    description: str | None = None
    primary: bool | None = None


class PublicFormView(Model):
    fields: list[PublicFormViewFieldOptions]
    allow_public_export: bool | None = None
    cover_image: UserFile | None = None
    description: str | None = None
    logo_image: UserFile | None = None
    mode: Mode51eEnum | None = None
    show_logo: bool | None = None
    submit_text: str | None = None
    title: str | None = None


class PublicFormViewField(Model):
    id: int
    name: str = Field(max_length=255)
    type: str


class PublicFormViewFieldOptions(Model):
    field: PublicFormViewField
    name: str
    condition_groups: list[FormViewFieldOptionsConditionGroup] | None = None
    condition_type: ConditionTypeEnum | None = None
    conditions: list[FormViewFieldOptionsCondition] | None = None
    description: str | None = None
    field_component: str | None = Field(default=None, max_length=32)
    groups: list[FormViewFieldOptionsConditionGroup] | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)
    required: bool | None = None
    show_when_matching_conditions: bool | None = None


class PublicNone(Model):
    created_on: dt.datetime
    custom_code: CustomCode
    id: int
    name: str = Field(max_length=160)
    order: int = Field(ge=0, le=2147483647)
    pages: list[PublicPage]
    scripts: list[CustomScript]
    theme: ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
    type: Literal[
        "builder",
        "public_builder",
        "public_create_row",
        "public_delete_row",
        "public_http_request",
        "public_logout",
        "public_notification",
        "public_open_page",
        "public_refresh_data_source",
        "public_smtp_email",
        "public_update_row",
    ]
    user_sources: list[UserSourceBasePublicUserSource]
    workspace: Workspace
    favicon_file: UserFile | None = None
    login_page_id: int | None = None


class PublicPage(Model):
    id: int
    name: str = Field(max_length=255)
    path: str = Field(max_length=255)
    path_params: list[PathParam] | None = None
    query_params: list[QueryParam] | None = None
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    shared: bool | None = None
    visibility: VisibilityC5fEnum | None = None


class PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GalleryViewFieldOptions] | None = None


class PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GridViewFieldOptions] | None = None


class PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, TimelineViewFieldOptions] | None = None


class PublicView(Model):
    group_bys: list[PublicViewGroupBy]
    id: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    slug: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    sortings: list[PublicViewSort]
    table: PublicViewTable
    type: str
    allow_public_export: bool | None = None
    public: bool | None = None
    show_logo: bool | None = None


class PublicViewAuthResponse(Model):
    access_token: str


class PublicViewGroupBy(Model):
    field: int
    id: int
    view: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)
    width: int | None = Field(default=None, ge=0, le=2147483647)


class PublicViewInfo(Model):
    fields: list[PublicField]
    view: PublicView


class PublicViewSort(Model):
    field: int
    id: int
    view: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)


class PublicViewTable(Model):
    database_id: int
    id: int

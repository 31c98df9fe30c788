from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.body_font import BodyFontWeightEnum
    from ..models.body_text import BodyTextAlignmentEnum
    from ..models.button_alignment import ButtonAlignmentEnum
    from ..models.button_font import ButtonFontWeightEnum
    from ..models.button_text import ButtonTextAlignmentEnum
    from ..models.button_width import ButtonWidthEnum
    from ..models.condition_type import ConditionTypeEnum
    from ..models.email_notification import EmailNotificationFrequencyEnum
    from ..models.email_verification import EmailVerificationEnum
    from ..models.events_enum import EventsEnum
    from ..models.heading1_font import Heading1FontWeightEnum
    from ..models.heading1_text import Heading1TextAlignmentEnum
    from ..models.heading2_font import Heading2FontWeightEnum
    from ..models.heading2_text import Heading2TextAlignmentEnum
    from ..models.heading3_font import Heading3FontWeightEnum
    from ..models.heading3_text import Heading3TextAlignmentEnum
    from ..models.heading4_font import Heading4FontWeightEnum
    from ..models.heading4_text import Heading4TextAlignmentEnum
    from ..models.heading5_font import Heading5FontWeightEnum
    from ..models.heading5_text import Heading5TextAlignmentEnum
    from ..models.heading6_font import Heading6FontWeightEnum
    from ..models.heading6_text import Heading6TextAlignmentEnum
    from ..models.image_alignment import ImageAlignmentEnum
    from ..models.image_constraint import ImageConstraintEnum
    from ..models.input_font import InputFontWeightEnum
    from ..models.interval_enum import IntervalEnum
    from ..models.label_font import LabelFontWeightEnum
    from ..models.link_font import LinkFontWeightEnum
    from ..models.link_text import LinkTextAlignmentEnum
    from ..models.order_enum import OrderEnum
    from ..models.page_background import PageBackgroundModeEnum
    from ..models.request_method import RequestMethodEnum
    from ..models.role09f_enum import Role09fEnum
    from ..models.role_type import RoleTypeEnum
    from ..models.table_cell import TableCellAlignmentEnum
    from ..models.table_header import (
        TableHeaderFontWeightEnum,
        TableHeaderTextAlignmentEnum,
    )
    from ..models.type508_enum import Type508Enum
    from ..models.visibility_c5f import VisibilityC5fEnum
    from .action import ActionScopes
    from .anthropic import AnthropicSettings
    from .example import ExampleBatchUpdateRowRequestSerializerWithUserFieldNames
    from .mistral import MistralSettings
    from .ollama import OllamaSettings
    from .open import OpenAISettings, OpenRouterSettings
    from .path import PathParam
    from .query import QueryParam
    from .table import TableWebhookEventConfig
    from .trash import TrashItemTypeEnum
    from .type509 import Type509Enum
    from .user import UserFile


class PatchedAccount(TypedDict):
    completed_guided_tours: NotRequired[Sequence[str]]
    completed_onboarding: NotRequired[bool]
    email_notification_frequency: NotRequired[EmailNotificationFrequencyEnum]
    first_name: NotRequired[Annotated[str, Field(min_length=2, max_length=150)]]
    language: NotRequired[Annotated[str, Field(min_length=2, max_length=10)]]


class PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration(
    TypedDict,
):
    body_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    body_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    body_font_weight: NotRequired[BodyFontWeightEnum]
    body_text_alignment: NotRequired[BodyTextAlignmentEnum]
    body_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_active_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_alignment: NotRequired[ButtonAlignmentEnum]
    button_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    button_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_font_weight: NotRequired[ButtonFontWeightEnum]
    button_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_hover_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_hover_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_text_alignment: NotRequired[ButtonTextAlignmentEnum]
    button_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    button_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    button_width: NotRequired[ButtonWidthEnum]
    custom_colors: NotRequired[Any]
    heading_1_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_1_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_1_font_weight: NotRequired[Heading1FontWeightEnum]
    heading_1_text_alignment: NotRequired[Heading1TextAlignmentEnum]
    heading_1_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_1_text_decoration: NotRequired[Sequence[bool]]
    heading_2_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_2_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_2_font_weight: NotRequired[Heading2FontWeightEnum]
    heading_2_text_alignment: NotRequired[Heading2TextAlignmentEnum]
    heading_2_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_2_text_decoration: NotRequired[Sequence[bool]]
    heading_3_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_3_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_3_font_weight: NotRequired[Heading3FontWeightEnum]
    heading_3_text_alignment: NotRequired[Heading3TextAlignmentEnum]
    heading_3_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_3_text_decoration: NotRequired[Sequence[bool]]
    heading_4_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_4_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_4_font_weight: NotRequired[Heading4FontWeightEnum]
    heading_4_text_alignment: NotRequired[Heading4TextAlignmentEnum]
    heading_4_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_4_text_decoration: NotRequired[Sequence[bool]]
    heading_5_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_5_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_5_font_weight: NotRequired[Heading5FontWeightEnum]
    heading_5_text_alignment: NotRequired[Heading5TextAlignmentEnum]
    heading_5_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_5_text_decoration: NotRequired[Sequence[bool]]
    heading_6_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    heading_6_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    heading_6_font_weight: NotRequired[Heading6FontWeightEnum]
    heading_6_text_alignment: NotRequired[Heading6TextAlignmentEnum]
    heading_6_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    heading_6_text_decoration: NotRequired[Sequence[bool]]
    image_alignment: NotRequired[ImageAlignmentEnum]
    image_border_radius: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    image_constraint: NotRequired[ImageConstraintEnum]
    image_max_height: NotRequired[int | None]
    image_max_width: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    input_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    input_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_font_weight: NotRequired[InputFontWeightEnum]
    input_horizontal_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    input_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    input_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    label_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    label_font_weight: NotRequired[LabelFontWeightEnum]
    label_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    link_active_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    link_active_text_decoration: NotRequired[Sequence[bool]]
    link_default_text_decoration: NotRequired[Sequence[bool]]
    link_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    link_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    link_font_weight: NotRequired[LinkFontWeightEnum]
    link_hover_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    link_hover_text_decoration: NotRequired[Sequence[bool]]
    link_text_alignment: NotRequired[LinkTextAlignmentEnum]
    link_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    main_error_color: NotRequired[Annotated[str, Field(max_length=255)]]
    main_success_color: NotRequired[Annotated[str, Field(max_length=255)]]
    main_warning_color: NotRequired[Annotated[str, Field(max_length=255)]]
    page_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    page_background_file: NotRequired[UserFile | None]
    page_background_mode: NotRequired[PageBackgroundModeEnum]
    primary_color: NotRequired[Annotated[str, Field(max_length=255)]]
    secondary_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_border_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_border_radius: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_border_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_cell_alignment: NotRequired[TableCellAlignmentEnum]
    table_cell_alternate_background_color: NotRequired[
        Annotated[str, Field(max_length=255)]
    ]
    table_cell_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_cell_horizontal_padding: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]
    table_cell_vertical_padding: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_header_background_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_header_font_family: NotRequired[Annotated[str, Field(max_length=250)]]
    table_header_font_size: NotRequired[Annotated[int, Field(ge=-32768, le=32767)]]
    table_header_font_weight: NotRequired[TableHeaderFontWeightEnum]
    table_header_text_alignment: NotRequired[TableHeaderTextAlignmentEnum]
    table_header_text_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_horizontal_separator_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_horizontal_separator_size: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]
    table_vertical_separator_color: NotRequired[Annotated[str, Field(max_length=255)]]
    table_vertical_separator_size: NotRequired[
        Annotated[int, Field(ge=-32768, le=32767)]
    ]


class PatchedExampleBatchUpdateRowsRequest(TypedDict):
    items: NotRequired[
        Annotated[
            Sequence[
                ExampleBatchUpdateRowRequestSerializerWithUserFieldNames
                | Mapping[str, Any]
            ],
            Field(min_length=1, max_length=200),
        ]
    ]


class PatchedGenerativeAISettings(TypedDict):
    anthropic: NotRequired[AnthropicSettings]
    mistral: NotRequired[MistralSettings]
    ollama: NotRequired[OllamaSettings]
    openai: NotRequired[OpenAISettings]
    openrouter: NotRequired[OpenRouterSettings]


class PatchedMoveDataSource(TypedDict):
    before_id: NotRequired[int | None]


class PatchedMoveElement(TypedDict):
    before_id: NotRequired[int | None]
    parent_element_id: NotRequired[int | None]
    place_in_container: NotRequired[str | None]


class PatchedMoveIntegration(TypedDict):
    before_id: NotRequired[int | None]


class PatchedMoveUserSource(TypedDict):
    before_id: NotRequired[int | None]


class PatchedPeriodicDataSyncInterval(TypedDict):
    interval: NotRequired[IntervalEnum]
    when: NotRequired[dt.time | str]


class PatchedSettings(TypedDict):
    account_deletion_grace_delay: NotRequired[Annotated[int, Field(ge=0, le=32767)]]
    allow_global_workspace_creation: NotRequired[bool]
    allow_new_signups: NotRequired[bool]
    allow_reset_password: NotRequired[bool]
    allow_signups_via_workspace_invitations: NotRequired[bool]
    co_branding_logo: NotRequired[UserFile | None]
    email_verification: NotRequired[EmailVerificationEnum | None]
    show_admin_signup_page: NotRequired[bool]
    show_baserow_help_request: NotRequired[bool]
    track_workspace_usage: NotRequired[bool]
    verify_import_signature: NotRequired[bool]


class PatchedTableUpdate(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=255)]]


class PatchedTableWebhookUpdateRequest(TypedDict):
    active: NotRequired[bool]
    event_config: NotRequired[Sequence[TableWebhookEventConfig]]
    events: NotRequired[Sequence[EventsEnum]]
    headers: NotRequired[Mapping[str, Any]]
    include_all_events: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    request_method: NotRequired[RequestMethodEnum]
    url: NotRequired[Annotated[str, Field(max_length=2000)]]
    use_user_field_names: NotRequired[bool]


class PatchedTokenUpdate(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=100)]]
    permissions: NotRequired[PatchedTokenUpdatePermissions]
    rotate_key: NotRequired[bool]


class PatchedTokenUpdatePermissions(TypedDict):
    create: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    delete: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    read: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]
    update: NotRequired[
        bool
        | Sequence[Annotated[Sequence[str | float], Field(min_length=2, max_length=2)]]
    ]


class PatchedTrashEntryRequest(TypedDict):
    parent_trash_item_id: NotRequired[Annotated[int, Field(ge=0)] | None]
    trash_item_id: NotRequired[Annotated[int, Field(ge=0)]]
    trash_item_type: NotRequired[TrashItemTypeEnum]


class PatchedUndoRedoRequest(TypedDict):
    scopes: NotRequired[ActionScopes]


class PatchedUpdateDomain(TypedDict):
    domain_name: NotRequired[str]
    type: NotRequired[Type509Enum]


class PatchedUpdateFieldPermissionsRequest(TypedDict):
    allow_in_forms: NotRequired[bool]
    role: NotRequired[Role09fEnum]


class PatchedUpdateMCPEndpoint(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=100)]]


class PatchedUpdatePage(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    path: NotRequired[Annotated[str, Field(max_length=255)]]
    path_params: NotRequired[Sequence[PathParam]]
    query_params: NotRequired[Sequence[QueryParam]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    visibility: NotRequired[VisibilityC5fEnum]


class PatchedUpdatePremiumViewAttributes(TypedDict):
    allow_public_export: NotRequired[bool]
    show_logo: NotRequired[bool]


class PatchedUpdateViewFilter(TypedDict):
    field: NotRequired[int]
    type: NotRequired[Type508Enum]
    value: NotRequired[str]


class PatchedUpdateViewFilterGroup(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]


class PatchedUpdateViewGroupBy(TypedDict):
    field: NotRequired[int]
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]
    width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]


class PatchedUpdateViewSort(TypedDict):
    field: NotRequired[int]
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]


class PatchedUpdateWorkspaceInvitation(TypedDict):
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]


class PatchedUpdateWorkspaceUser(TypedDict):
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]


class PatchedUserAdminUpdate(TypedDict):
    is_active: NotRequired[bool]
    is_staff: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=150)]]
    password: NotRequired[str]
    username: NotRequired[str]


class PatchedWorkspace(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=165)]]

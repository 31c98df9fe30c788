from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .color_typography import (
        ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
    )
    from .custom_code import CustomCode
    from .custom_script import CustomScript
    from .public_page import PublicPage
    from .user_file import UserFile
    from .user_source_base_public_user_source_alias import (
        UserSourceBasePublicUserSource,
    )
    from .workspace import Workspace


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

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
    from .page import Page
    from .user_file import UserFile
    from .workspace import Workspace


class BuilderApplication(Model):
    created_on: dt.datetime
    custom_code: CustomCode
    id: int
    name: str = Field(max_length=160)
    order: int = Field(ge=0, le=2147483647)
    pages: list[Page]
    scripts: list[CustomScript]
    theme: ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
    type: Literal["builder"]
    workspace: Workspace
    favicon_file: UserFile | None = None
    login_page_id: int | None = None

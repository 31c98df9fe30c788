from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .action import ActionCommandTypeEnum


class RowComment(Model):
    created_on: dt.datetime
    edited: str
    id: int
    message: str
    row_id: int = Field(ge=0, le=2147483647)
    table_id: int
    updated_on: dt.datetime
    user_id: int | None
    first_name: str | None = Field(default=None, max_length=32)
    trashed: bool | None = None


class RowHistory(Model):
    action_type: str
    after: Any
    before: Any
    fields_metadata: Any
    id: int
    timestamp: dt.datetime
    user: RowHistoryUser
    action_command_type: ActionCommandTypeEnum | None = None


class RowHistoryUser(Model):
    id: int
    name: str


class RowMetadata(Model):
    row_comment_count: int | None = Field(default=None, ge=0)
    row_comments_notification_mode: RowCommentsNotificationModeEnum | None = None


RowCommentsNotificationModeEnum: TypeAlias = Literal["all", "mentions"]
RowHeightSizeEnum: TypeAlias = Literal["small", "medium", "large"]
RowIdentifierTypeEnum: TypeAlias = Literal["id", "count"]

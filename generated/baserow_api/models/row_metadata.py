from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .row_comments import RowCommentsNotificationModeEnum


class RowMetadata(Model):
    row_comment_count: int | None = Field(default=None, ge=0)
    row_comments_notification_mode: RowCommentsNotificationModeEnum | None = None

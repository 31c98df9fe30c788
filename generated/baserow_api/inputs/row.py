from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .mode884 import Mode884Enum


class RowCommentCreate(TypedDict):
    message: Any


class RowCommentsNotificationMode(TypedDict):
    mode: Mode884Enum

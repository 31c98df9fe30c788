from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .mode884_enum import Mode884Enum


class RowCommentsNotificationMode(TypedDict):
    mode: Mode884Enum

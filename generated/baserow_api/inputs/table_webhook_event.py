from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.event_type_enum import EventTypeEnum


class TableWebhookEventConfig(TypedDict):
    event_type: EventTypeEnum
    fields: NotRequired[Sequence[int]]
    views: NotRequired[Sequence[int]]

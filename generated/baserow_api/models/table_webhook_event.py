from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .event_type_enum import EventTypeEnum


class TableWebhookEventConfig(Model):
    event_type: EventTypeEnum
    fields: list[int] | None = None
    views: list[int] | None = None

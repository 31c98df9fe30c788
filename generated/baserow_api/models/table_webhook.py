from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .events_enum import EventsEnum
    from .request_method_enum import RequestMethodEnum
    from .table_webhook_call import TableWebhookCall
    from .table_webhook_event import TableWebhookEventConfig


class TableWebhook(Model):
    calls: list[TableWebhookCall]
    created_on: dt.datetime
    event_config: list[TableWebhookEventConfig]
    events: list[EventsEnum]
    headers: dict[str, Any]
    id: int
    name: str = Field(max_length=255)
    updated_on: dt.datetime
    url: str = Field(max_length=2000)
    active: bool | None = None
    failed_triggers: int | None = Field(default=None, ge=-2147483648, le=2147483647)
    include_all_events: bool | None = None
    request_method: RequestMethodEnum | None = None
    use_user_field_names: bool | None = None

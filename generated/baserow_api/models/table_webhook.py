from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .event_type import EventTypeEnum
    from .events_enum import EventsEnum
    from .request_method import RequestMethodEnum


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


class TableWebhookCall(Model):
    called_url: str = Field(max_length=2000)
    event_id: UUID
    event_type: str = Field(max_length=50)
    id: int
    request: str
    response: str
    called_time: dt.datetime | None = None
    error: str | None = None
    response_status: int | None = Field(default=None, ge=-2147483648, le=2147483647)


class TableWebhookEventConfig(Model):
    event_type: EventTypeEnum
    fields: list[int] | None = None
    views: list[int] | None = None


class TableWebhookTestCallResponse(Model):
    is_unreachable: bool
    request: str
    response: str
    status_code: int

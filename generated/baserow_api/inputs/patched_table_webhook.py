from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.events_enum import EventsEnum
    from ..models.request_method_enum import RequestMethodEnum
    from .table_webhook_event import TableWebhookEventConfig


class PatchedTableWebhookUpdateRequest(TypedDict):
    active: NotRequired[bool]
    event_config: NotRequired[Sequence[TableWebhookEventConfig]]
    events: NotRequired[Sequence[EventsEnum]]
    headers: NotRequired[Mapping[str, Any]]
    include_all_events: NotRequired[bool]
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    request_method: NotRequired[RequestMethodEnum]
    url: NotRequired[Annotated[str, Field(max_length=2000)]]
    use_user_field_names: NotRequired[bool]

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.event_type_enum import EventTypeEnum
    from ..models.request_method_enum import RequestMethodEnum


class TableWebhookTestCallRequest(TypedDict):
    event_type: EventTypeEnum
    url: Annotated[str, Field(max_length=2000)]
    headers: NotRequired[Mapping[str, Any]]
    request_method: NotRequired[RequestMethodEnum]
    use_user_field_names: NotRequired[bool]

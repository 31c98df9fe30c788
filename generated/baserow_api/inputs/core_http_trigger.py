from typing import Literal, NotRequired, TypedDict
from uuid import UUID


class CoreHTTPTriggerServiceBasePolymorphicRequest(TypedDict):
    exclude_get: NotRequired[bool]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    exclude_get: NotRequired[bool]
    is_public: NotRequired[bool]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    type: NotRequired[Literal["http_trigger"]]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceUpdateDashboardDataSource(TypedDict):
    exclude_get: NotRequired[bool]
    integration_id: NotRequired[int | None]
    is_public: NotRequired[bool]
    name: NotRequired[str]
    uid: NotRequired[UUID | str]


class CoreHTTPTriggerServiceUpdateDataSource(TypedDict):
    exclude_get: NotRequired[bool]
    integration_id: NotRequired[int | None]
    is_public: NotRequired[bool]
    name: NotRequired[str]
    uid: NotRequired[UUID | str]

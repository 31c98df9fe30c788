from typing import Literal, NotRequired, TypedDict


class LocalBaserowRowsCreatedBasePolymorphicRequest(TypedDict):
    integration_id: NotRequired[int | None]
    table_id: NotRequired[int | None]


class LocalBaserowRowsCreatedCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_rows_created"]]


class LocalBaserowRowsCreatedUpdateDashboardDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowRowsCreatedUpdateDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowRowsDeletedBasePolymorphicRequest(TypedDict):
    integration_id: NotRequired[int | None]
    table_id: NotRequired[int | None]


class LocalBaserowRowsDeletedCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_rows_deleted"]]


class LocalBaserowRowsDeletedUpdateDashboardDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowRowsDeletedUpdateDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowRowsUpdatedBasePolymorphicRequest(TypedDict):
    integration_id: NotRequired[int | None]
    table_id: NotRequired[int | None]


class LocalBaserowRowsUpdatedCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_rows_updated"]]


class LocalBaserowRowsUpdatedUpdateDashboardDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowRowsUpdatedUpdateDataSource(TypedDict):
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    table_id: NotRequired[int | None]

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .local_baserow_table import LocalBaserowTableServiceFieldMapping


class LocalBaserowUpsertRowBasePolymorphicRequest(TypedDict):
    field_mappings: NotRequired[Sequence[LocalBaserowTableServiceFieldMapping]]
    integration_id: NotRequired[int | None]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowUpsertRowCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    field_mappings: NotRequired[Sequence[LocalBaserowTableServiceFieldMapping]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_upsert_row"]]


class LocalBaserowUpsertRowUpdateDashboardDataSource(TypedDict):
    field_mappings: NotRequired[Sequence[LocalBaserowTableServiceFieldMapping]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]


class LocalBaserowUpsertRowUpdateDataSource(TypedDict):
    field_mappings: NotRequired[Sequence[LocalBaserowTableServiceFieldMapping]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    row_id: NotRequired[str]
    table_id: NotRequired[int | None]

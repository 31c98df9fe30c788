from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum


class LocalBaserowListRowsBasePolymorphicRequest(TypedDict):
    default_result_count: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowListRowsCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    default_result_count: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    type: NotRequired[Literal["local_baserow_list_rows"]]
    view_id: NotRequired[int | None]


class LocalBaserowListRowsUpdateDashboardDataSource(TypedDict):
    default_result_count: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]


class LocalBaserowListRowsUpdateDataSource(TypedDict):
    default_result_count: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]
    filter_type: NotRequired[ConditionTypeEnum]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]
    search_query: NotRequired[str]
    table_id: NotRequired[int | None]
    view_id: NotRequired[int | None]

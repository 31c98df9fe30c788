from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict
from uuid import UUID

from .._runtime.model import Field


class CoreRouterServiceBasePolymorphicRequest(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]


class CoreRouterServiceCreateDataSource(TypedDict):
    before_id: NotRequired[int]
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    name: NotRequired[str | None]
    page_id: NotRequired[int | None]
    type: NotRequired[Literal["router"]]


class CoreRouterServiceEdge(TypedDict):
    condition: str
    label: NotRequired[Annotated[str, Field(max_length=75)]]
    uid: NotRequired[UUID | str]


class CoreRouterServiceUpdateDashboardDataSource(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]


class CoreRouterServiceUpdateDataSource(TypedDict):
    default_edge_label: NotRequired[Annotated[str, Field(max_length=75)]]
    edges: NotRequired[Sequence[CoreRouterServiceEdge]]
    integration_id: NotRequired[int | None]
    name: NotRequired[str]

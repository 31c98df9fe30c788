from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.condition_type import ConditionTypeEnum
    from ..models.order_enum import OrderEnum
    from ..models.scope_type import ScopeTypeEnum
    from ..models.subject_type398 import SubjectType398Enum
    from ..models.type508_enum import Type508Enum
    from .path import PathParam
    from .snapshot import Snapshot


class CreateMCPEndpoint(TypedDict):
    name: Annotated[str, Field(max_length=100)]
    workspace_id: int


class CreatePage(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    path: Annotated[str, Field(max_length=255)]
    path_params: NotRequired[Sequence[PathParam]]
    query_params: NotRequired[Sequence[PathParam]]


class CreateRoleAssignment(TypedDict):
    role: str | None
    scope_id: Annotated[int, Field(ge=1)]
    scope_type: ScopeTypeEnum
    subject_id: Annotated[int, Field(ge=1)]
    subject_type: SubjectType398Enum


class CreateSnapshotJobCreateJob(TypedDict):
    snapshot: Snapshot
    type: Literal["create_snapshot"]


class CreateViewFilter(TypedDict):
    field: int
    type: Type508Enum
    group: NotRequired[int | None]
    value: NotRequired[str]


class CreateViewFilterGroup(TypedDict):
    filter_type: NotRequired[ConditionTypeEnum]
    parent_group: NotRequired[int | None]


class CreateViewGroupBy(TypedDict):
    field: int
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]
    width: NotRequired[Annotated[int, Field(ge=0, le=2147483647)]]


class CreateViewSort(TypedDict):
    field: int
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]


class CreateWorkspaceInvitation(TypedDict):
    base_url: str
    email: Annotated[str, Field(max_length=254)]
    message: NotRequired[Annotated[str, Field(max_length=250)]]
    permissions: NotRequired[Annotated[str, Field(max_length=32)]]

"""CreateMCPEndpoint and what is named alike"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.condition import ConditionTypeEnum
    from ..models.order import OrderEnum
    from ..models.scope import ScopeTypeEnum
    from ..models.subject import SubjectType398Enum
    from ..models.type508 import Type508Enum
    from .path import PathParam
    from .snapshot import Snapshot


class CreateMCPEndpoint(TypedDict):
    name: str
    workspace_id: int


class CreatePage(TypedDict):
    name: str
    path: str
    path_params: NotRequired[Sequence[PathParam]]
    query_params: NotRequired[Sequence[PathParam]]


class CreateRoleAssignment(TypedDict):
    role: str | None
    scope_id: int
    scope_type: ScopeTypeEnum
    subject_id: int
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
    type: NotRequired[str]
    width: NotRequired[int]


class CreateViewSort(TypedDict):
    field: int
    order: NotRequired[OrderEnum]
    type: NotRequired[str]


class CreateWorkspaceInvitation(TypedDict):
    base_url: str
    email: str
    message: NotRequired[str]
    permissions: NotRequired[str]

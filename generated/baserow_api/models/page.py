from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .path import PathParam
    from .query import QueryParam
    from .role import RoleTypeEnum
    from .visibility import VisibilityC5fEnum


class Page(Model):
    builder_id: int
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    path: str = Field(max_length=255)
    role_type: RoleTypeEnum
    roles: Any
    shared: bool
    visibility: VisibilityC5fEnum
    path_params: list[PathParam] | None = None
    query_params: list[QueryParam] | None = None


class PageParameterValue(Model):
    name: str
    value: str


PageBackgroundModeEnum: TypeAlias = Literal["tile", "fill", "fit"]

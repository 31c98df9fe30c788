from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .path_param import PathParam
    from .query_param import QueryParam
    from .role_type import RoleTypeEnum
    from .visibility_c5f import VisibilityC5fEnum


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

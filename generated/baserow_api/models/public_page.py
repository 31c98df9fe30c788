from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .path_param import PathParam
    from .query_param import QueryParam
    from .role_type import RoleTypeEnum
    from .visibility_c5f import VisibilityC5fEnum


class PublicPage(Model):
    id: int
    name: str = Field(max_length=255)
    path: str = Field(max_length=255)
    path_params: list[PathParam] | None = None
    query_params: list[QueryParam] | None = None
    role_type: RoleTypeEnum | None = None
    roles: Any = None
    shared: bool | None = None
    visibility: VisibilityC5fEnum | None = None

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.role_type_enum import RoleTypeEnum
    from ..models.visibility_c5f_enum import VisibilityC5fEnum
    from .path_param import PathParam
    from .query_param import QueryParam


class PatchedUpdatePage(TypedDict):
    name: NotRequired[Annotated[str, Field(max_length=255)]]
    path: NotRequired[Annotated[str, Field(max_length=255)]]
    path_params: NotRequired[Sequence[PathParam]]
    query_params: NotRequired[Sequence[QueryParam]]
    role_type: NotRequired[RoleTypeEnum]
    roles: NotRequired[Any]
    visibility: NotRequired[VisibilityC5fEnum]

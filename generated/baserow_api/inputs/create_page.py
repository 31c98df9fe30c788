from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .path_param import PathParam


class CreatePage(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    path: Annotated[str, Field(max_length=255)]
    path_params: NotRequired[Sequence[PathParam]]
    query_params: NotRequired[Sequence[PathParam]]

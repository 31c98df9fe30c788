from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.type_d08 import TypeD08Enum


class QueryParam(TypedDict):
    name: Annotated[str, Field(max_length=255)]
    type: TypeD08Enum

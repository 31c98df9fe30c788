from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.order_enum import OrderEnum


class CreateViewSort(TypedDict):
    field: int
    order: NotRequired[OrderEnum]
    type: NotRequired[Annotated[str, Field(max_length=32)]]

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .order_enum import OrderEnum


class ViewSort(Model):
    field: int
    id: int
    view: int
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .order_enum import OrderEnum


class PublicViewSort(Model):
    field: int
    id: int
    view: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)

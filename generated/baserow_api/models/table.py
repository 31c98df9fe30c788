from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .data_sync import DataSync


class Table(Model):
    data_sync: DataSync | None
    database_id: int
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)

from typing import Any
from uuid import UUID

from .._runtime.models.model import Field, Model


class CollectionField(Model):
    id: int
    type: str = Field(max_length=225)
    name: str | None = Field(default=None, max_length=225)
    styles: Any = None
    uid: UUID | None = None

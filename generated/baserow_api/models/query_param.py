from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .type_d08 import TypeD08Enum


class QueryParam(Model):
    name: str = Field(max_length=255)
    type: TypeD08Enum

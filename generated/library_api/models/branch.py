from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .opening import Opening
    from .place import Place


class Branch(Model):
    hours: list[list[Opening]] = Field(min_length=7, max_length=7)
    name: str
    place: Place | None = None

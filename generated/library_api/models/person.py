from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .work import Work


class Person(Model):
    """Somebody who wrote, drew or translated something."""

    name: str
    born: int | None = Field(default=None, ge=-3000)
    works: list[Work] | None = None

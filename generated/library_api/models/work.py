from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .person import Person


class Work(Model):
    title: str
    people: list[Person] | None = None
    sequel: Work | None = None

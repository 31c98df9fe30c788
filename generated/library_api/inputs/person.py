"""Person"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .work import Work


class Person(TypedDict):
    """Somebody who wrote, drew or translated something."""

    name: str
    born: NotRequired[int | None]
    works: NotRequired[Sequence[Work]]

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .person import Person


class Work(TypedDict):
    title: str
    people: NotRequired[Sequence[Person]]
    sequel: NotRequired[Work]

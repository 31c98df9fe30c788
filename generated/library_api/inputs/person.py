from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .work import Work


class Person(TypedDict):
    """Somebody who wrote, drew or translated something."""

    name: str
    born: NotRequired[Annotated[int, Field(ge=-3000)] | None]
    works: NotRequired[Sequence[Work]]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict

from .._runtime.model import Field


class BookReservation(TypedDict):
    """Any copy will do."""

    isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")]  # ISBN
    kind: Literal["book"]
    branches: NotRequired[Sequence[str]]

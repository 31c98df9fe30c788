from typing import Literal

from .._runtime.models.model import Field, Model


class BookReservation(Model):
    """Any copy will do."""

    isbn: str = Field(pattern="^97[89][0-9]{10}$")  # ISBN
    kind: Literal["book"]
    branches: list[str] | None = None

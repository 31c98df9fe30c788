from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .book import Book


class BookPage(Model):
    count: int = Field(ge=0)
    next: str | None  # The address of the next page.
    results: list[Book]

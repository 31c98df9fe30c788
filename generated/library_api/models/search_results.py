from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .book import Book
    from .member import Member


class SearchResults(Model):
    items: list[Book | Member]
    next_cursor: str | None

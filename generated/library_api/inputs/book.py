"""Book and what is named alike"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.rating import Rating
    from .binding import Binding
    from .ebook import Ebook
    from .person import Person


class Book(TypedDict):
    """A book as the catalogue knows it."""

    isbn: str  # ISBN
    title: str
    authors: NotRequired[Sequence[Person]]
    ebook: NotRequired[Ebook]
    extra: NotRequired[Mapping[str, Any]]  # Whatever the publisher sent.
    format: NotRequired[Binding]  # How a book is bound; null for what has no pages.
    language: NotRequired[str]
    pages: NotRequired[int]
    price: NotRequired[float]
    published: NotRequired[dt.date | str]
    rating: NotRequired[Rating]  # Stars.
    subjects: NotRequired[Sequence[str]]
    volume: NotRequired[str | int | None]
    weight: NotRequired[float]  # In kilograms.


class BookFilter(TypedDict):
    available: NotRequired[bool]
    language: NotRequired[str]
    published_after: NotRequired[int]


class BookReservation(TypedDict):
    """Any copy will do."""

    isbn: str  # ISBN
    kind: Literal["book"]
    branches: NotRequired[Sequence[str]]

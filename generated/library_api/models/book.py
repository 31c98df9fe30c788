from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .binding import Binding
    from .ebook import Ebook
    from .person import Person
    from .rating import Rating


class Book(Model):
    """A book as the catalogue knows it."""

    isbn: str = Field(pattern="^97[89][0-9]{10}$")  # ISBN
    title: str = Field(min_length=1)
    added: dt.datetime | None = None
    authors: list[Person] | None = Field(default=None, min_length=1)
    ebook: Ebook | None = None
    extra: dict[str, Any] | None = None  # Whatever the publisher sent.
    format: Binding | None = None  # How a book is bound; null for what has no pages.
    has_cover: bool | None = None
    language: str = Field(default="en", min_length=2, max_length=2)
    pages: int | None = Field(default=None, gt=0, le=20000)
    price: float | None = Field(default=None, ge=0, multiple_of=0.01)
    published: dt.date | None = None
    rating: Rating | None = None  # Stars.
    subjects: list[str] | None = None
    thumbnail: bytes | None = None
    volume: str | int | None = None
    weight: float | None = Field(default=None, lt=50)  # In kilograms.

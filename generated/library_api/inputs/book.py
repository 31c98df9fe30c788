from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.rating import Rating
    from .binding import Binding
    from .ebook import Ebook
    from .person import Person


class Book(TypedDict):
    """A book as the catalogue knows it."""

    isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")]  # ISBN
    title: Annotated[str, Field(min_length=1)]
    authors: NotRequired[Annotated[Sequence[Person], Field(min_length=1)]]
    ebook: NotRequired[Ebook]
    extra: NotRequired[Mapping[str, Any]]  # Whatever the publisher sent.
    format: NotRequired[Binding]  # How a book is bound; null for what has no pages.
    language: NotRequired[Annotated[str, Field(min_length=2, max_length=2)]]
    pages: NotRequired[Annotated[int, Field(gt=0, le=20000)]]
    price: NotRequired[Annotated[float, Field(ge=0, multiple_of=0.01)]]
    published: NotRequired[dt.date | str]
    rating: NotRequired[Rating]  # Stars.
    subjects: NotRequired[Sequence[str]]
    volume: NotRequired[str | int | None]
    weight: NotRequired[Annotated[float, Field(lt=50)]]  # In kilograms.


class BookFilter(TypedDict):
    available: NotRequired[bool]
    language: NotRequired[str]
    published_after: NotRequired[int]


class BookReservation(TypedDict):
    """Any copy will do."""

    isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")]  # ISBN
    kind: Literal["book"]
    branches: NotRequired[Sequence[str]]

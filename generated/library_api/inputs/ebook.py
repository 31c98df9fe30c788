from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .licence import Licence


class Ebook(TypedDict):
    url: str
    licence: NotRequired[Licence]

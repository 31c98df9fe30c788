from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .licence import Licence


class Ebook(Model):
    url: str
    licence: Licence | None = None

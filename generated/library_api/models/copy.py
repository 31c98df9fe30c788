from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .loan import Loan
    from .position import Position


class Copy(Model):
    barcode: str
    branch: str
    state: Literal["in", "out", "lost", "in repair"]
    loan: Loan | None = None  # The loan that it is out on.
    position: Position | None = None

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .loan import Loan


class LoanList(Model):
    items: list[Loan]
    next_cursor: str | None

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .row_comment import RowComment
    from .row_history import RowHistory


class PaginationSerializerRowComment(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[RowComment]


class PaginationSerializerRowHistory(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[RowHistory]

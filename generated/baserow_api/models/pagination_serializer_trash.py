from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .trash_contents import TrashContents


class PaginationSerializerTrashContents(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[TrashContents]

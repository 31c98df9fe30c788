from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .link_row_value import LinkRowValue


class PaginationSerializerLinkRowValue(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[LinkRowValue]

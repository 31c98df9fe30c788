"""Limit on the schemas and properties copied by merging `allOf`.

Each schema repeats all that it extends, so a small document can ask for exponential work.
"""

from __future__ import annotations

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

MOST_MERGED = 1_000_000
"""Schemas and properties that `allOf` may repeat in all."""


@dataclass(slots=True)
class MergeLimit:
    """Counts what is repeated; one for each document."""

    spent: int = 0

    def spend(self, count: int) -> None:
        """Counts some more; `SpecpressError` where that is too much."""
        self.spent += count
        if self.spent > MOST_MERGED:
            raise SpecpressError(
                f"expected schemas that repeat at most {MOST_MERGED:,} parts and"
                " properties by allOf, found more",
                hint="extend fewer schemas one after the other",
            )

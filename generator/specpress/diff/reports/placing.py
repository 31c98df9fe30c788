"""The file and line of each change, for reports that point at them."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.diff.line_numbers import lines_of
from specpress.diff.model import Comparison
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of a file."""

    file: str
    line: int


def spots(comparison: Comparison) -> Mapping[int, Spot]:
    """Where each change is in the revision, by its index; what was removed is where it
    is missing, around its old place: that file is the one under review.
    """
    lines = lines_of(
        comparison.revision.data, (change.pointer for change in comparison.changes)
    )
    file = path_of(comparison.revision.source)
    return {
        index: Spot(file, lines[change.pointer])
        for index, change in enumerate(comparison.changes)
    }


def path_of(source: str) -> str:
    """The path of a source in its repository."""
    if source.startswith("git:"):
        return source.split(":", 2)[-1]
    return source

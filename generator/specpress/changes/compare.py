"""The comparison of two documents, as a function."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from specpress.document import collector

from .building import changes_of
from .engine import compare
from .lifecycle import Calendar
from .loading import read_side
from .model import Comparison, Side


def diff(base: str | Path, revision: str | Path) -> Comparison:
    """What changed from one document to another, and whom that breaks.

    Each is a path, a URL, ``git:REV:path`` or ``-`` for standard input. Raises
    `SpecpressError` for one that cannot be read.
    """
    root = Path.cwd()
    return compare_sides(read_side(str(base), root), read_side(str(revision), root))


def compare_sides(base: Side, revision: Side, calendar: Calendar | None = None) -> Comparison:
    """What changed between two documents that were read already."""
    if calendar is None:
        calendar = Calendar(dt.datetime.now(dt.UTC).date())
    with collector.paused():
        found = compare(base.raw, revision.raw, calendar)
        changes = changes_of(found, base.raw, revision.raw)
    return Comparison(tuple(changes), base, revision)

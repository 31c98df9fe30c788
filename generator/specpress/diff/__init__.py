"""What changed from one document to another, and whom that breaks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Comparison


def diff(base: str | Path, revision: str | Path) -> Comparison:
    """What changed from one document to another, and whom that breaks.

    Each is a path, a URL, ``git:REV:path`` or ``-`` for standard input. Raises
    `SpecpressError` for one that cannot be read.
    """
    # imported when it is called: `import specpress` must stay quick
    from .run import compare_sources

    return compare_sources(str(base), str(revision))

"""A path with its symbolic links followed."""

from __future__ import annotations

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """The path that links lead to, as far as they lead anywhere.

    Unlike `Path.resolve` it raises nothing: what is wrong with a path, such as a link to
    itself, shows when a file is looked for there, as an OSError that names it.
    """
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a zero byte, which no file has in its name
        return path

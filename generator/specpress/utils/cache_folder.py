"""The folder of what is remembered from one run to the next.

All of it may be deleted at any time: that costs one full run.
"""

from __future__ import annotations

import os
from pathlib import Path

_VARIABLE = "SPECPRESS_CACHE"


def cache_folder() -> Path:
    """`SPECPRESS_CACHE`, else a folder of the user's cache. It need not exist.

    Raises RuntimeError where there is no home directory.
    """
    own = os.environ.get(_VARIABLE)
    if own:
        return Path(own)
    shared = os.environ.get("XDG_CACHE_HOME")
    return (Path(shared) if shared else Path.home() / ".cache") / "specpress"

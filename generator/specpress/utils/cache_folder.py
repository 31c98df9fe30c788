"""The folder of what is remembered from one run to the next.

All of it may be deleted at any time: that costs one full run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "specpress"
_OF_THEIR_OWN = frozenset({"darwin", "win32"})
"""Platforms that do not keep caches in `~/.cache`."""


def cache_folder() -> Path:
    """`SPECPRESS_CACHE`, else a folder in the user's cache. It need not exist.

    The user's cache is `XDG_CACHE_HOME`, else where the platform has it. Raises
    RuntimeError where there is no home directory.
    """
    own = os.environ.get("SPECPRESS_CACHE")
    if own:
        return Path(own)
    shared = os.environ.get("XDG_CACHE_HOME")
    if shared:
        return Path(shared) / _NAME
    if sys.platform not in _OF_THEIR_OWN:
        return Path.home() / ".cache" / _NAME
    # imported where it is of use: that takes a tenth of a run with nothing to do
    from platformdirs import user_cache_path

    folder = user_cache_path(_NAME, appauthor=False)
    if not folder.is_absolute():
        raise RuntimeError("there is no home directory")
    return folder

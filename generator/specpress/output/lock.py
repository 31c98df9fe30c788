"""One run at a time writes to a package."""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from specpress.errors import SpecpressError

PATIENCE_SECONDS = 20.0
_PAUSE_SECONDS = 0.05


@contextmanager
def exclusive(folder: Path) -> Generator[None]:
    """Keeps other runs from writing to the package in `folder` while the block runs.

    The folder that holds the package is locked (`flock`): that leaves no file behind,
    and the system unlocks it however the process ends. A run that finds it locked waits;
    `SpecpressError` after `PATIENCE_SECONDS`. Where the system or the file system has
    no such lock, runs are not kept apart.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        yield
        return

    deadline = time.monotonic() + PATIENCE_SECONDS
    handle = os.open(folder.parent, os.O_RDONLY)
    try:
        while True:
            try:
                flock(handle, LOCK_EX | LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise SpecpressError(
                        "another run of specpress is writing here",
                        file=str(folder),
                        hint="wait for it to end, then run this one again",
                    ) from None
                time.sleep(_PAUSE_SECONDS)
            except OSError:  # a network file system without locks of folders
                break
        yield
    finally:
        os.close(handle)

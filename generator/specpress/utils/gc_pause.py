"""Pause Python's garbage collector while a document is read."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def gc_paused() -> Generator[None]:
    """Pauses the collection of reference cycles inside the block.

    A document is hundreds of thousands of live values; looking through them for
    garbage again and again is a third of the time it takes to read one.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

"""One line of progress on a terminal, nothing in a pipe."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TextIO

_INTERVAL = 0.1
_ERASE = "\r\x1b[K"
_SPINNER = "|/-\\"


@contextmanager
def progress(
    label: str, stream: TextIO | None = None
) -> Generator[Callable[[int, int | None], None]]:
    """Show `label` while the block runs; what it is given is told how far the work is.

    ``report(done, total)`` counts bytes or steps; without a `total` that is known the
    line shows that something moves. `stream` is by default standard error; on what is
    no terminal nothing is written. The line is gone at the end.
    """
    terminal = stream or sys.stderr  # which a program without a console does not have
    if terminal is None or not terminal.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda done, total: None
        return

    shown = 0.0
    frame = 0

    def report(done: int, total: int | None) -> None:
        nonlocal shown, frame
        now = time.monotonic()
        if now - shown < _INTERVAL:
            return
        shown = now
        frame += 1
        far = f"{min(done / total, 1):4.0%}" if total else _SPINNER[frame % 4]
        terminal.write(f"{_ERASE}{label} {far}")
        terminal.flush()

    terminal.write(f"{_ERASE}{label} …")
    terminal.flush()
    try:
        yield report
    finally:
        terminal.write(_ERASE)
        terminal.flush()

"""One line of progress on a terminal, nothing in a pipe."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TextIO

_INTERVAL = 0.1
_SILENCE = 1.0
"""Seconds without a report after which the line shows how long it has been waiting."""
_ERASE = "\r\x1b[K"
_SPINNER = "|/-\\"


@contextmanager
def progress(
    label: str, stream: TextIO | None = None
) -> Generator[Callable[[int, int | None], None]]:
    """Show `label` while the block runs; what it is given is told how far the work is.

    ``report(done, total)`` counts bytes or steps; without a `total` that is known the
    line shows that something moves. While nothing is reported (a server takes its time
    to make a document) it shows the seconds. `stream` is by default standard error; on
    what is no terminal nothing is written. The line is gone at the end.
    """
    terminal = stream or sys.stderr  # which a program without a console does not have
    if terminal is None or not terminal.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda done, total: None
        return
    line = _Line(label, terminal)
    line.write("…")
    clock = threading.Thread(target=line.show_seconds, daemon=True)
    clock.start()
    try:
        yield line.report
    finally:
        line.stop.set()
        clock.join()
        terminal.write(_ERASE)
        terminal.flush()


class _Line:
    """The line: written by reports, and by a thread of its own while there are none."""

    def __init__(self, label: str, terminal: TextIO) -> None:
        self.stop = threading.Event()
        self._label = label
        self._terminal = terminal
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._shown = 0.0
        self._frame = 0

    def report(self, done: int, total: int | None) -> None:
        """Show how far the work is, unless that was shown a moment ago."""
        with self._lock:
            now = time.monotonic()
            if now - self._shown < _INTERVAL:
                return
            self._shown = now
            self._frame += 1
        self.write(
            f"{min(done / total, 1):4.0%}" if total else _SPINNER[self._frame % 4]
        )

    def show_seconds(self) -> None:
        """Show, once a second, how long nothing has been reported."""
        while not self.stop.wait(_SILENCE):
            now = time.monotonic()
            if now - max(self._shown, self._started) >= _SILENCE:
                self.write(f"… {now - self._started:.0f} s")

    def write(self, state: str) -> None:
        """Replace the line."""
        with self._lock:
            self._terminal.write(f"{_ERASE}{self._label} {state}")
            self._terminal.flush()

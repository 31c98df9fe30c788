"""A file that lines are added to: whole ones, from threads, tasks and processes."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Lock

from specpress.document.values import Object


class LineFile:
    """Adds JSON objects to a file, a line each.

    A line is one write to a file that is opened for appending, under a lock that other
    processes respect where the system has one.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._lock = Lock()

    def append(self, value: Object) -> None:
        """Add a line. OSError where the file cannot be written."""
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        line = data.encode("utf-8", "surrogatepass") + b"\n"
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        with self._lock:
            # what was observed is nobody else's business: readable by the owner alone
            descriptor = os.open(self.path, flags, 0o600)
            try:
                _lock_file(descriptor)
                view = memoryview(line)
                while view:
                    view = view[os.write(descriptor, view) :]
            finally:
                os.close(descriptor)  # that ends the lock


try:
    from fcntl import LOCK_EX, flock
except ImportError:  # Windows, where an append of one write is whole as well

    def _lock_file(descriptor: int) -> None:
        del descriptor

else:

    def _lock_file(descriptor: int) -> None:
        flock(descriptor, LOCK_EX)

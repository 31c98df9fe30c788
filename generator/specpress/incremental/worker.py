"""Work done in a process beside this one, where there is a processor for it."""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeVar

_T = TypeVar("_T")


@contextmanager
def beside(work: Callable[[], _T]) -> Generator[Callable[[], _T]]:
    """Begins `work`, to be done while the block does something else.

    What is given gives the result of `work`, which has to be picklable, and waits for
    it. Where a process more is of no use, `work` is done when its result is asked for.
    So it is where the process fails: its errors are raised here, as those of `work`.
    """
    if not _is_of_use():
        yield work
        return
    process, stream = _begun(work)
    waited: list[int] = []

    def result() -> _T:
        with open(stream, "rb", closefd=False) as pipe:
            data = pipe.read()
        waited.append(os.waitpid(process, 0)[1])
        found: _T = work() if waited[0] else pickle.loads(data)  # our own words
        return found

    try:
        yield result
    finally:
        os.close(stream)  # a process that still writes ends
        if not waited:
            os.waitpid(process, 0)


def _is_of_use() -> bool:
    """Whether there is a second processor, and a copy of this process is safe to have.

    Threads are not copied but their locks are, and on macOS not even the system's own
    libraries stand it.
    """
    return (
        sys.platform == "linux"
        and threading.active_count() == 1
        and len(os.sched_getaffinity(0)) > 1
    )


def _begun(work: Callable[[], object]) -> tuple[int, int]:
    """The process that does `work`, and the pipe in which its result will be."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    status = 1
    try:
        os.close(reading)
        data = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with open(writing, "wb") as pipe:  # noqa: PTH123 - no path
            pipe.write(data)
        status = 0
    finally:
        os._exit(status)  # whatever happened: nothing of the parent's goes on here

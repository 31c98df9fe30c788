"""A lock on a package: one run at a time writes to it."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from specpress.errors import SpecpressError

PATIENCE_SECONDS = 20.0
_UNSUPPORTED = frozenset(
    {
        errno.EACCES,  # the folder that holds the package cannot be written
        errno.EPERM,
        errno.EROFS,
        errno.ENOLCK,  # a network file system without locks
        errno.ENOSYS,
        errno.ENOTSUP,
    }
)


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """Keeps other runs from writing to the package in `folder` while the block runs.

    A file beside the package is locked. The system unlocks it however the process ends;
    the file is removed at the end, or by the next run where this one is killed. A run
    that finds it locked waits; `SpecpressError` after `PATIENCE_SECONDS`. Where no file
    can be written there, or the file system has no locks, runs are not kept apart.
    """
    file = lock_file(folder)
    lock = FileLock(file)
    locked = _acquired(lock, folder)
    try:
        yield
    finally:
        if locked:
            # While it is locked: who waits for it notices, and locks the file that is
            # there then. Windows removes no open file; there the library does later.
            with suppress(OSError):
                file.unlink()
            lock.release()


def lock_file(folder: Path) -> Path:
    """The file that is locked while the package in `folder` is written."""
    return folder.with_name(f".{folder.name}.specpress.lock")


def _acquired(lock: BaseFileLock, folder: Path) -> bool:
    """Whether it is locked now; False where that is not possible at all."""
    try:
        lock.acquire(timeout=PATIENCE_SECONDS)
    except Timeout:
        raise SpecpressError(
            "another run of specpress is writing here",
            file=str(folder),
            hint="wait for it to end, then run this one again",
        ) from None
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        return False
    return True

"""Generate again whenever an input changes."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

if TYPE_CHECKING:
    from specpress.pipeline.job import Job

INTERVAL_SECONDS = 0.3


def watch(generate: Callable[[], object], jobs: Callable[[], list[Job]]) -> int:
    """Generates now, and again after each change, until interrupted.

    `jobs` is called every time, because the configuration is watched too. An error is
    printed, and the next change awaited.
    """
    seen: Mapping[Path, tuple[int, int]] | None = None
    try:
        while True:
            now = _state(jobs)
            if now != seen:
                seen = now
                try:
                    generate()
                except SpecpressError as error:
                    print(f"specpress: {error}", file=sys.stderr)
                gc.collect()  # it is paused while a command runs
                sys.stdout.flush()
            time.sleep(INTERVAL_SECONDS)
    except KeyboardInterrupt:
        return 0


def _state(jobs: Callable[[], list[Job]]) -> Mapping[Path, tuple[int, int]]:
    """Time and size of each input; of an invalid configuration only its own file."""
    try:
        paths = {path for job in jobs() for path in (job.local_inputs or ())}
        paths |= {job.root / name for job in jobs() for name in _CONFIGURATIONS}
    except SpecpressError:
        paths = {Path(name) for name in _CONFIGURATIONS}
    return {file: _stat(file) for path in paths for file in _files(path)}


_CONFIGURATIONS = ("pyproject.toml", "specpress.toml")


def _files(path: Path) -> Iterable[Path]:
    return path.rglob("*") if path.is_dir() else (path,)


def _stat(file: Path) -> tuple[int, int]:
    try:
        status = file.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)

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


def watch(
    generate: Callable[[], object],
    jobs: Callable[[], list[Job]],
    others: Callable[[], Iterable[Path]] = tuple,
) -> int:
    """Generates now, and again after each change, until interrupted.

    `jobs` is called every time, because the configuration is watched too, and so is
    `others`, the files that the documents refer to. An error is printed, and the next
    change awaited.
    """
    seen: Mapping[Path, tuple[int, int]] | None = None
    try:
        while True:
            now = _state(jobs, others)
            if now != seen:
                try:
                    generate()
                except SpecpressError as error:
                    print(f"specpress: {error}", file=sys.stderr)
                gc.collect()  # it is paused while a command runs
                sys.stdout.flush()
                # what changed meanwhile is a change; what the document refers to is known
                seen = {**_state(jobs, others), **now}
            time.sleep(INTERVAL_SECONDS)
    except KeyboardInterrupt:
        return 0


def _state(
    jobs: Callable[[], list[Job]], others: Callable[[], Iterable[Path]]
) -> Mapping[Path, tuple[int, int]]:
    """Time and size of each input; of an invalid configuration only its own file."""
    try:
        paths = {path for job in jobs() for path in (job.local_inputs or ())}
        paths |= {job.root / name for job in jobs() for name in _CONFIGURATIONS}
        paths |= {*others()}
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

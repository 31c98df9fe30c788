"""Generate again whenever an input changes."""

from __future__ import annotations

import gc
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

if TYPE_CHECKING:
    from types import FrameType

    from specpress.fetch.model import Download
    from specpress.pipeline.job import Job

INTERVAL_SECONDS = 0.3
REMOTE_INTERVAL_SECONDS = 2.0
"""Between two requests for a document that is named by its URL."""


def watch(
    generate: Callable[[], object],
    jobs: Callable[[], list[Job]],
    others: Callable[[], Iterable[Path]] = tuple,
) -> int:
    """Generates now, and again after each change, until interrupted.

    `jobs` is called every time, because the configuration is watched too, and so is
    `others`, the files that the documents refer to. Documents that are named by a URL are
    asked for every two seconds, with conditional requests; not what they refer to. An
    error is printed, and the next change awaited.
    """
    seen: Mapping[Path, tuple[int, int]] | None = None
    remote: Mapping[str, Download | None] = {}
    asked_at = 0.0
    with suppress(KeyboardInterrupt), _interruption() as interrupted:
        while not interrupted.is_set():
            now = _state(jobs, others)
            has_changed = now != seen
            if time.monotonic() - asked_at >= REMOTE_INTERVAL_SECONDS:
                latest = _remote(jobs, remote)
                if {url: one and one.data for url, one in latest.items()} != {
                    url: one and one.data for url, one in remote.items()
                }:
                    has_changed = True
                remote, asked_at = latest, time.monotonic()
            if has_changed:
                try:
                    generate()
                except SpecpressError as error:
                    print(f"specpress: {error}", file=sys.stderr)
                gc.collect()  # it is paused while a command runs
                sys.stdout.flush()
                # what changed meanwhile is a change; what the document refers to is known
                seen = {**_state(jobs, others), **now}
            interrupted.wait(INTERVAL_SECONDS)
    return 0


@contextmanager
def _interruption() -> Generator[threading.Event]:
    """An event that an interrupt sets, beside being raised.

    What is raised while garbage is collected is lost: Python ignores what finalizers raise.
    """
    seen = threading.Event()

    def interrupt(number: int, frame: FrameType | None) -> None:
        seen.set()
        signal.default_int_handler(number, frame)

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield seen
    finally:
        signal.signal(signal.SIGINT, before)


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


def _remote(
    jobs: Callable[[], list[Job]], known: Mapping[str, Download | None]
) -> Mapping[str, Download | None]:
    """What is at each URL that a job reads; None where nothing could be had yet.

    A server that does not answer leaves what is known, and is tried again.
    """
    from specpress.fetch import address
    from specpress.fetch.download import download
    from specpress.fetch.model import NotModified

    try:
        urls = {one.location for one in jobs() if address.is_http(one.location)}
    except SpecpressError:
        return known
    found: dict[str, Download | None] = {}
    for url in sorted(urls):
        last = known.get(url)
        try:
            answer = download(
                url,
                retries=0,
                etag=last.etag if last else None,
                last_modified=last.last_modified if last else None,
            )
        except SpecpressError as error:
            if url not in known:  # the run itself says the same of the first one
                print(f"specpress: {error}; trying again", file=sys.stderr, flush=True)
            found[url] = last
            continue
        found[url] = last if isinstance(answer, NotModified) else answer
    return found


_CONFIGURATIONS = ("pyproject.toml", "specpress.toml")


def _files(path: Path) -> Iterable[Path]:
    return path.rglob("*") if path.is_dir() else (path,)


def _stat(file: Path) -> tuple[int, int]:
    try:
        status = file.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)

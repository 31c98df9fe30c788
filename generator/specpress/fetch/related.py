"""The files that a document refers to, read from where the document itself is.

Over HTTP they come from the document's own host, several at a time; of a git revision by
one process.
"""

from __future__ import annotations

import itertools
import re
import threading
import time
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from queue import PriorityQueue
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urljoin

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from . import address, local
from .git import GitFiles, from_top
from .model import (
    MAX_BYTES,
    RETRIES,
    TIMEOUT_SECONDS,
    Download,
    Limits,
    Report,
    no_report,
)

if TYPE_CHECKING:
    import httpx

Reader: TypeAlias = Callable[[str], bytes]

_AT_A_TIME: Final = 8
_MOST_AHEAD: Final = 5_000
"""Files that are asked for before the document turns out to need them."""
_NEEDED, _EXPECTED, _END = range(3)
"""What comes first in the queue of downloads."""
_REFERENCE = re.compile(rb"""\$ref["']?\s*:\s*["']?([^"'#\s,}\]]+)""")


@dataclass(frozen=True, slots=True)
class Related:
    """Where a document is, and how to read what it refers to.

    `location` is the base of its references; `read` gets the bytes at the absolute
    location of one, None where they are local files. It raises SpecpressError.
    """

    location: str
    read: Reader | None


@contextmanager
def related(
    source: str,
    response: Download,
    *,
    root: Path = Path(),
    headers: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    client: httpx.Client | None = None,
    sleep: Callable[[float], None] = time.sleep,
    report: Report = no_report,
) -> Generator[Related]:
    """What the document that `response` brought from `source` refers to.

    `root`, `headers`, `client` and `sleep` are as for `download`; `limits` are the
    seconds and the bytes for all files together. Reading ends with the block. Raises
    SpecpressError for a revision that git does not know.
    """
    limits = limits or Limits(TIMEOUT_SECONDS, MAX_BYTES, RETRIES)
    if address.is_http(source):
        with _over_http(
            source, response, headers or {}, limits, client, sleep, report
        ) as read:
            yield Related(response.url, read)
    elif local.is_git(source):
        with GitFiles(root, limits.max_bytes) as files:
            yield Related(from_top(source, root), files.read)
    else:
        plain = root in (Path(), Path.cwd()) and not source.lower().startswith("file:")
        # as it was written, which is how messages name it
        yield Related(source if plain else str(local.path_of(source, root)), None)


@contextmanager
def _over_http(
    source: str,
    response: Download,
    headers: Mapping[str, str],
    limits: Limits,
    client: httpx.Client | None,
    sleep: Callable[[float], None],
    report: Report,
) -> Generator[Reader]:
    if not address.keeps_credentials(source, response.url):
        headers = {}
    elif basic := address.basic_credentials(source):
        headers = {"Authorization": basic, **headers}
    files: _HTTPFiles | None = None

    def read(location: str) -> bytes:
        nonlocal files
        if files is None:  # most documents are one file
            files = _HTTPFiles(response, headers, limits, client, sleep, report)
        return files.read(location)

    try:
        yield read
    finally:
        if files is not None:
            files.close()


class _HTTPFiles:
    """Downloads the files of one host; those that a file seems to need are begun early."""

    def __init__(
        self,
        response: Download,
        headers: Mapping[str, str],
        limits: Limits,
        client: httpx.Client | None,
        sleep: Callable[[float], None],
        report: Report,
    ) -> None:
        from . import http

        self._home = response.url
        self._headers = headers
        self._limits = limits
        self._own = http.new_client(response.url) if client is None else None
        self._client = client or self._own
        self._sleep = sleep
        self._report = report
        self._deadline = time.monotonic() + limits.timeout
        self._received = len(response.data)
        self._queue: PriorityQueue[tuple[int, int, str]] = PriorityQueue()
        self._numbers = itertools.count()
        self._begun: dict[str, Future[Download]] = {}
        self._waiting = 0
        self._closed = False
        self._lock = threading.Lock()
        for _ in range(_AT_A_TIME):
            # of a daemon: what is no longer needed does not keep the program from ending
            threading.Thread(target=self._work, daemon=True).start()
        self._expect(response.data, response.url)

    def read(self, location: str) -> bytes:
        """The bytes of a file. Raises SpecpressError where it cannot be had."""
        if location in self._begun:
            self._waiting -= 1
        self._begin(location, _NEEDED)
        data = self._begun[location].result().data
        self._received += len(data)
        if self._received > self._limits.max_bytes:
            raise SpecpressError(
                f"the files of the document have more than {self._limits.max_bytes} "
                "bytes",
                file=location,
                hint="raise `max_bytes` if that is right",
            )
        self._report(self._received, None)
        self._expect(data, location)
        return data

    def close(self) -> None:
        """Ends what is still under way."""
        self._closed = True
        for number in range(_AT_A_TIME):
            self._queue.put((_END, number, ""))
        if self._own is not None:
            self._own.close()

    def _expect(self, data: bytes, location: str) -> None:
        """Begins the download of what seems to be referred to."""
        for match in _REFERENCE.finditer(data):
            if self._waiting >= _MOST_AHEAD:
                return
            try:
                target = urljoin(location, match[1].decode())
                is_near = address.origin(target) == address.origin(self._home)
            except ValueError:
                continue
            if is_near and target not in self._begun and target != self._home:
                self._begin(target, _EXPECTED)
                self._waiting += 1

    def _begin(self, location: str, rank: int) -> None:
        self._begun.setdefault(location, Future())
        self._queue.put((rank, next(self._numbers), location))

    def _work(self) -> None:
        while True:
            rank, _, location = self._queue.get()
            if rank == _END or self._closed:
                return
            future = self._begun[location]
            with self._lock:
                if future.running() or future.done():
                    continue  # it was expected, and then needed
                future.set_running_or_notify_cancel()
            try:
                future.set_result(self._download(location))
            except BaseException as error:
                future.set_exception(error)

    def _download(self, location: str) -> Download:
        from . import http

        left = max(0.001, self._deadline - time.monotonic())
        limits = Limits(left, self._limits.max_bytes, self._limits.retries)
        response = http.get(
            location,
            headers=self._headers,
            conditions={},
            limits=limits,
            client=self._client,
            sleep=self._sleep,
            report=lambda done, total: None,
        )
        if not isinstance(response, Download):
            raise SpecpressError("the server sent no document", file=location)
        if not address.keeps_credentials(self._home, response.url):
            raise SpecpressError("it is on another host", file=location)
        return response

"""Reading a document, and what changed in it since it was read last.

It needs nothing that takes long to import, so that it can be begun before all else.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import Problem, SpecpressError
from specpress.utils import cached_file
from specpress.utils.gc_pause import gc_paused

from . import snapshot
from .worker import beside

if TYPE_CHECKING:
    from specpress.document.raw import RawDocument

MAX_BYTES = 256 * 1024 * 1024
TIMEOUT_SECONDS = 60.0
RETRIES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """What to read: a document and its overlays.

    `source` is a path, a ``file:`` or http(s) URL, or ``git:REV:path``, paths relative
    to `root`. `within` is the folder that its references may reach, "" for its own.
    """

    source: str
    root: Path
    within: str = ""
    overlays: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """The part of a document around a change, as it was and as it is.

    Both have no problems: those of the whole document are `read`, which were found when
    it was read, and `found`, which were found then with the package that was in step.
    """

    before: RawDocument
    after: RawDocument
    read: tuple[Problem, ...]
    found: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read: its bytes, as they are handed on and remembered.

    `change` is None where the last document is not known, or differs by too much.
    """

    data: bytes
    change: Change | None

    def document(self) -> RawDocument:
        """The document."""
        return snapshot.loaded(self.data)

    def memory(self, found: tuple[Problem, ...]) -> bytes:
        """What is to be remembered; `found` are the problems beyond those of reading."""
        return snapshot.remembered(self.data, found)


@contextmanager
def begun(
    source: Source, memory: Path | None = None
) -> Generator[Callable[[], Reading]]:
    """Begins to read a document, beside what the block does; what is given waits for it.

    `memory` is the file of what was remembered of the document, to compare it with.
    Raises `SpecpressError`, then, for a document that cannot be used.
    """
    with gc_paused(), beside(partial(_read, source, memory)) as reading:
        yield reading


def _read(source: Source, memory: Path | None) -> Reading:
    from specpress.document.overlays.overlay import read_overlay
    from specpress.document.raw import load_raw

    document = load_raw(
        read_source(source.source, source.root),
        source=source.source,
        within=source.within,
        overlays=[read_overlay(overlay) for overlay in source.overlays],
    )
    data = snapshot.dumped(document)
    return Reading(data, _change(document, memory) if memory else None)


def _change(document: RawDocument, memory: Path) -> Change | None:
    from .delta import slices

    content = cached_file.read(memory)
    try:
        last, found = snapshot.recalled(content or b"")
    except (EOFError, KeyError, TypeError, ValueError):  # none, or of another version
        return None
    if (last.declared, last.version_2) != (document.declared, document.version_2):
        return None
    cut = slices(last.raw, document.raw)
    if cut is None:
        return None
    return Change(
        replace(last, raw=cut.before, problems=()),
        replace(document, raw=cut.after, problems=()),
        document.problems,
        found,
    )


def read_source(source: str, root: Path) -> bytes:
    """The bytes of a document: from a path, a URL, or git.

    Raises `SpecpressError` where there are none.
    """
    from specpress.fetch import Download, download

    got = download(
        source,
        headers={},
        timeout=TIMEOUT_SECONDS,
        max_bytes=MAX_BYTES,
        retries=RETRIES,
        root=root,
    )
    if not isinstance(got, Download):
        raise SpecpressError("the server sent no document", file=source)
    return got.data

"""Reading the two sides: from a file, a URL, git or standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from specpress.document.normalise import Normalised, bounded, normalise, parsed
from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import read_overlay
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.fetch.model import MAX_BYTES
from specpress.fetch.read import read
from specpress.fetch.related import related
from specpress.utils.gc_pause import gc_paused

from .document import as_map
from .model import Side

STDIN = "-"
_BROKEN = frozenset({ProblemKind.UNRESOLVABLE_REFERENCE, ProblemKind.UNREADABLE_FILE})


def read_side(source: str, root: Path, overlays: Sequence[Path] = ()) -> Side:
    """The document at a path (from `root`), a URL, ``git:REV:path`` or ``-`` (stdin).

    `overlays` are applied to it. Raises `SpecpressError` where there is no document, or
    one that refers to what is not there.
    """
    if source == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise SpecpressError(
                f"more than {MAX_BYTES:,} bytes", file="standard input"
            )
        return side_of(data, "standard input", overlays=overlays)

    response = read(source, root)
    with related(source, response, root=root) as files:
        return side_of(
            response.data,
            source,
            location=files.location,
            read=files.read,
            overlays=overlays,
        )


def read_sides(
    base: str, revision: str, root: Path, overlays: Sequence[Path] = ()
) -> tuple[Side, Side]:
    """Both documents, each as for `read_side`; the same text is read once."""
    old = read_side(base, root, overlays)
    if not old.others and revision != STDIN:
        response = read(revision, root)
        if response.data == old.data:
            return old, replace(old, source=revision)
    return old, read_side(revision, root, overlays)


def side_of(
    data: bytes,
    source: str = "",
    *,
    location: str = "",
    read: Callable[[str], bytes] | None = None,
    overlays: Sequence[Path] = (),
    within: str = "",
) -> Side:
    """A document that was read already.

    `source` is what it is called, `location` the base of its references, which `read`
    reads (without it, local files are read), `within` the folder that they may reach.
    """
    with gc_paused(), bounded(source):
        document = _normalised(data, source, location, read, overlays, within)
    raw, problems = document.raw, document.problems
    about = as_map(raw.get("info"))
    return Side(
        source=source,
        title=str(about.get("title", "")),
        version=str(about.get("version", "")),
        raw=raw,
        data=data,
        ignored_defaults={
            problem.pointer: problem.message.partition("found ")[2]
            for problem in problems
            if problem.kind is ProblemKind.DEFAULT and "ignored" in problem.action
        },
        others=tuple(document.others),
    )


def _normalised(
    data: bytes,
    source: str,
    location: str,
    read: Callable[[str], bytes] | None,
    overlays: Sequence[Path],
    within: str,
) -> Normalised:
    """The document in the shape of 3.1, as `specpress.document.load` gives it in `raw`.

    The model of it, which takes as long again, is not made. Parameters of the path that
    are not in the path are left in: whoever declares them sees them come and go.
    """
    value, _ = parsed(data, source)
    apply(value, [read_overlay(one) for one in overlays], source)
    if value.get("openapi") == "" and "paths" in value:
        value = {**value, "openapi": "3.0.3"}  # an empty version is no other format
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    done = normalise(
        value,
        compact,
        source=source,
        location=location,
        read=read,
        within=within,
        data=data,
        surveyed=False,
    )
    _refuse_broken(done.problems, source)
    return done


def _refuse_broken(problems: Iterable[Problem], source: str) -> None:
    """A reference that leads nowhere would compare as "anything", and hide changes."""
    for problem in problems:
        if problem.kind in _BROKEN:
            raise SpecpressError(
                problem.message,
                file=problem.file or source,
                pointer=problem.pointer,
                hint="mend the reference",
            )

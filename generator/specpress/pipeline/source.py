"""The document of a job: where it is, and how it is read."""

from __future__ import annotations

from pathlib import Path

from specpress.document.overlays.overlay import read_overlay
from specpress.document.raw import RawDocument, load_raw
from specpress.document.references.refusal import refuse_unreadable
from specpress.fetch.model import Download
from specpress.fetch.read import read
from specpress.fetch.related import related
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A document and the overlays that are applied to it.

    `location` is a path, a ``file:`` or http(s) URL, or ``git:REV:path``, paths relative
    to `root`. `within` is the folder that its references may reach, "" for its own.
    """

    location: str
    root: Path
    within: str = ""
    overlays: tuple[Path, ...] = ()


def read_raw(
    source: Source, *, lenient: bool = False, response: Download | None = None
) -> RawDocument:
    """Reads a document with its overlays, and the files that it refers to.

    `response` is what is at its location, where that was read already. Raises `SpecpressError` where there is none, one that cannot be used, or one that
    refers to a file that cannot be read; that is a problem of it where `lenient`.
    """
    if response is None:
        response = read(source.location, source.root)
    with related(source.location, response, root=source.root) as files:
        document = load_raw(
            response.data,
            source=source.location,
            location=files.location,
            read=files.read,
            within=source.within,
            overlays=[read_overlay(overlay) for overlay in source.overlays],
        )
    if not lenient:
        refuse_unreadable(document.problems)
    return document

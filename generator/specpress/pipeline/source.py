"""The document of a job: where it is, and how it is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from specpress.document.overlays.overlay import read_overlay
from specpress.document.raw import RawDocument, load_raw
from specpress.fetch.read import read


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


def read_raw(source: Source) -> RawDocument:
    """Reads a document with its overlays.

    Raises `SpecpressError` where there is none, or one that cannot be used.
    """
    return load_raw(
        read(source.location, source.root),
        source=source.location,
        within=source.within,
        overlays=[read_overlay(overlay) for overlay in source.overlays],
    )

"""The bytes of a document that a command names: from a path, a URL, or git."""

from __future__ import annotations

from pathlib import Path

from specpress.errors import SpecpressError

from .download import download
from .model import Download


def read(location: str, root: Path) -> Download:
    """What is at a path (from `root`), a ``file:`` or http(s) URL, or ``git:REV:path``.

    Raises `SpecpressError` where there is nothing.
    """
    response = download(location, root=root)
    if not isinstance(response, Download):
        raise SpecpressError("the server sent no document", file=location)
    return response

"""The overlays that specpress brings, for documents of APIs that many people use.

They are called ``specpress:NAME`` wherever an overlay is named.
"""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.shipped import shipped

PREFIX: Final = "specpress:"


@dataclass(frozen=True, slots=True)
class ShippedOverlay:
    """An overlay, and the documents that it is for: their titles, and their hosts."""

    name: str
    file: str
    titles: tuple[str, ...]
    hosts: tuple[str, ...]

    @property
    def written(self) -> str:
        """What it is called in a configuration."""
        return f"{PREFIX}{self.name}"

    @property
    def path(self) -> Path:
        """Where its file is."""
        return shipped(self.file, f"overlays/{self.name}.yaml")


SHIPPED: Final = (
    ShippedOverlay(
        "baserow",
        "specs/baserow/overlay.yaml",
        titles=("Baserow API spec",),
        hosts=("api.baserow.io",),
    ),
)


def overlay_path(overlay: str | Path, root: Path) -> Path:
    """The file of an overlay: a path, relative to `root`, or ``specpress:NAME``.

    Raises `SpecpressError` for a name that specpress has no overlay of.
    """
    text = str(overlay)
    if not text.startswith(PREFIX):
        return root / overlay
    name = text.removeprefix(PREFIX)
    names = {each.name: each for each in SHIPPED}
    if name not in names:
        near = difflib.get_close_matches(name, names, n=1)
        known = ", ".join(each.written for each in SHIPPED)
        raise SpecpressError(
            f"specpress has no overlay {name!r}",
            hint=f"did you mean {PREFIX}{near[0]}?" if near else f"it has {known}",
        )
    return names[name].path


def overlays_for(title: str, source: str) -> list[ShippedOverlay]:
    """The overlays for a document of this title, or from this host."""
    host = urlsplit(source).hostname or "" if "://" in source else ""
    return [
        each
        for each in SHIPPED
        if title.strip() in each.titles or (host and host in each.hosts)
    ]

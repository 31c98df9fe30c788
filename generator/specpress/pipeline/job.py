"""A job: one package to generate."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from specpress.config.settings import ApiConfig
from specpress.document.overlays.shipped import overlay_path
from specpress.errors import SpecpressError
from specpress.fetch import address, local
from specpress.utils.dataclass import dataclass

from .provenance import Origin
from .source import Source


@dataclass(frozen=True, slots=True)
class Job:
    """What to generate: from which document, where to, and with which settings.

    `location` is a path, a ``file:`` or http(s) URL, or ``git:REV:path``, paths relative
    to `root`, as those in the settings are. `output` is the folder of the package
    itself. `origin` is where a vendored package is copied from.
    """

    location: str
    output: Path
    root: Path
    settings: ApiConfig
    origin: Origin | None = None

    @property
    def package(self) -> str:
        """The name of the package."""
        return self.settings.package

    @property
    def templates(self) -> Sequence[Path]:
        """Folders of templates that replace specpress's own, one by one."""
        folder = self.settings.templates
        return (self.root / folder,) if folder else ()

    @property
    def source(self) -> Source:
        """The document to read; its `within` is written as its location is."""
        settings = self.settings
        overlays = tuple(
            overlay_path(overlay, self.root) for overlay in settings.overlays
        )
        within = "" if settings.references_within is None else self._within
        return Source(self.location, self.root, within, overlays)

    @property
    def _within(self) -> str:
        folder = self.root / (self.settings.references_within or "")
        is_absolute = Path(self.location).is_absolute()
        return str(folder) if is_absolute else os.path.relpath(folder, self.root)

    @property
    def local_inputs(self) -> list[Path] | None:
        """The files that decide what is generated; None if the document is not a file.

        The first is the document.
        """
        if address.is_http(self.location) or local.is_git(self.location):
            return None
        return [
            local.path_of(self.location, self.root),
            *self.source.overlays,
            *self.templates,
        ]


def configured_job(settings: ApiConfig, root: Path) -> Job:
    """The job of a configured API; `root` is the folder of the configuration."""
    return Job(str(root / settings.document), root / settings.output, root, settings)


def package_folder(output: Path, package: str) -> Path:
    """The folder of a package: `output` if it has its name, else one inside.

    Raises `SpecpressError` for a package that cannot be imported.
    """
    if not package.isidentifier():
        raise SpecpressError(
            f"{package!r} is not a name for a Python package",
            hint="give letters, digits and underscores, such as pets_api",
        )
    return output if output.name == package else output / package

"""The main job: a document in, a package out. The stages, one after the other."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.config.settings import ApiConfig
from specpress.errors import Problem, SpecpressError
from specpress.incremental.ahead import Ahead, ahead_of
from specpress.incremental.prefetch import Source
from specpress.incremental.worker import beside

if TYPE_CHECKING:
    from specpress.codegen.package import Package
    from specpress.document.load import Document
    from specpress.incremental.prefetch import Reading
    from specpress.ir.model import Api
    from specpress.output import Manifest, Plan

    from .provenance import Origin

# The settings that say where things are; all others decide what is generated.
_PLACES = {
    "document",
    "headers",
    "max_bytes",
    "output",
    "overlays",
    "prose",
    "references_within",
    "retries",
    "services",
    "source",
    "templates",
    "timeout",
}


@dataclass(frozen=True, slots=True)
class Job:
    """What to generate: from which document, where to, and how.

    `source` is a path, a ``file:`` or http(s) URL, or ``git:REV:path``, paths relative
    to `root`, as those in the settings are. `output` is the folder of the package
    itself. `origin` is where a package is copied from that is vendored.
    """

    source: str
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
        own = self.settings.templates
        return (self.root / own,) if own else ()

    @property
    def reading(self) -> Source:
        """What to read; its `within` is written as the document's location is."""
        own = self.settings
        overlays = tuple(self.root / overlay for overlay in own.overlays)
        within = "" if own.references_within is None else self._within
        return Source(self.source, self.root, within, overlays)

    @property
    def _within(self) -> str:
        place = self.root / (self.settings.references_within or "")
        is_absolute = Path(self.source).is_absolute()
        return str(place) if is_absolute else os.path.relpath(place, self.root)

    @property
    def local_inputs(self) -> list[Path] | None:
        """What the package is made from; None where some of it is not on this machine."""
        from specpress.fetch import address, local

        if address.is_http(self.source) or local.is_git(self.source):
            return None
        return [
            local.path_of(self.source, self.root),
            *self.reading.overlays,
            *self.templates,
        ]


@dataclass(frozen=True, slots=True)
class Pressed:
    """The files of a package, and what was mended on the way to them.

    `memory` is what is remembered of the document for the next time.
    """

    files: Mapping[str, str]
    manifest: Manifest
    problems: tuple[Problem, ...]
    operations: int
    scattered: bool
    memory: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Generated:
    """What was generated, or would be: the plan for the folder and what was mended.

    `scattered` is whether the document consists of several files, `memory` what is
    remembered of it.
    """

    job: Job
    plan: Plan
    problems: tuple[Problem, ...]
    operations: int
    scattered: bool
    manifest: Manifest
    memory: bytes = field(repr=False)


def press(job: Job, ahead: Ahead | None = None) -> Pressed:
    """Does all of a job but comparing and writing.

    `ahead` is the reading of its document, if that is begun already. Raises
    `SpecpressError` for a document or a template that cannot be used.
    """
    if ahead is None:
        with ahead_of(job.reading) as begun:
            return press(job, begun)
    past = ahead.past
    if job.templates or job.origin or job.settings.format == "black":
        past = None  # what these do may depend on all of the document
    # the document is read while all that it is needed for is imported
    from specpress.incremental.partial import step

    files = past.files() if past else None
    found = ahead.reading()
    change = found.change
    stepped = step(change, job.settings, files) if change and files else None
    if change is None or stepped is None:
        return _whole(job, found)
    return Pressed(
        stepped.files,
        stepped.manifest,
        (*change.read, *stepped.found),
        len(stepped.manifest.value["operations"]),
        bool(change.after.others),
        found.memory(stepped.found),
    )


def _whole(job: Job, found: Reading) -> Pressed:
    from specpress.document.load import with_model
    from specpress.ir.build import build
    from specpress.output import manifest_of
    from specpress.render import idle, refuse_missing

    from .options import package_of, unused, wanted

    settings = job.settings
    refuse_missing(job.templates)
    normalised = found.document()
    document = with_model(normalised)
    api = build(document, wanted(settings))
    with beside(partial(_schemas, document, api, settings.only)) as more:
        package = package_of(api, settings)
        files = {**_rendered(package, job), **more()}
    if job.origin:
        from .provenance import LICENCE, PROVENANCE, licence, provenance

        files[LICENCE] = licence()
        files[PROVENANCE] = provenance(job.origin, document, job.package)
    if settings.format == "black":
        from specpress.render.black import blackened

        files = blackened(files, job.output, line_length=settings.line_length)
    manifest = manifest_of(
        package,
        files,
        settings=_settings_digest(job),
        origin=job.origin.entry() if job.origin else None,
    )
    problems = (*api.problems, *unused(api, settings), *idle(job.templates))
    return Pressed(
        files,
        manifest,
        problems,
        len(api.operations),
        bool(document.others),
        found.memory(problems[len(normalised.problems) :]),
    )


def _schemas(document: Document, api: Api, only: str) -> dict[str, str]:
    """The file of what a server validates by, if the server is generated."""
    from specpress.codegen.schemas import FILE, schemas, text
    from specpress.codegen.subset import belongs

    return {FILE: text(schemas(document, api))} if belongs(FILE, only) else {}


def _rendered(package: Package, job: Job) -> dict[str, str]:
    from specpress.codegen.subset import belongs
    from specpress.render import render

    settings = job.settings
    rendered = render(
        package, overriding=job.templates, line_length=settings.line_length
    )
    return {
        path: text for path, text in rendered.items() if belongs(path, settings.only)
    }


def prepare(job: Job, ahead: Ahead | None = None) -> Generated:
    """Does all of a job but the writing; `ahead` is as for `press`.

    Raises `SpecpressError` for a document, a template or a folder that cannot be used.
    """
    from specpress.output import plan

    pressed = press(job, ahead)
    planned = plan(job.output, pressed.files, pressed.manifest)
    return _generated(job, pressed, planned)


def produce(job: Job, ahead: Ahead | None = None, *, force: bool = False) -> Generated:
    """Does a job. Files that were edited by hand are overwritten only with `force`.

    `ahead` is as for `press`.
    Raises `SpecpressError`, with nothing changed, for what cannot be used or written.
    """
    from specpress.output import write

    pressed = press(job, ahead)
    done = write(job.output, pressed.files, pressed.manifest, force=force)
    return _generated(job, pressed, done)


def generate(
    spec: str | Path,
    output: str | Path,
    package: str,
    *,
    force: bool = False,
    line_length: int = 88,
    templates: Path | None = None,
) -> Generated:
    """Generates a package for a document, and says what was done.

    `spec` is a path or URL, `output` the folder that holds the package, or the
    package's own folder if that is its name. Files that were edited by hand are
    overwritten only with `force`. Raises `SpecpressError` for input that cannot be used.
    """
    folder = package_folder(Path(output), package)
    settings = ApiConfig(
        name=package,
        package=package,
        line_length=line_length,
        templates=templates,
    )
    return produce(Job(str(spec), folder, Path.cwd(), settings), force=force)


def package_folder(output: Path, package: str) -> Path:
    """The folder of a package: the given one if it has its name, else one inside."""
    if not package.isidentifier():
        raise SpecpressError(
            f"{package!r} is not a name for a Python package",
            hint="give letters, digits and underscores, such as pets_api",
        )
    return output if output.name == package else output / package


def _generated(job: Job, pressed: Pressed, plan: Plan) -> Generated:
    return Generated(
        job,
        plan,
        pressed.problems,
        pressed.operations,
        pressed.scattered,
        pressed.manifest,
        pressed.memory,
    )


def _settings_digest(job: Job) -> str:
    """The digest of what decides, beside the document, what is generated."""
    from specpress.render.environment import template_folder
    from specpress.utils.digests import digest, fingerprint

    deciding = {
        **job.settings.model_dump(mode="json", exclude=_PLACES),
        "overlays": [fingerprint(overlay) for overlay in job.reading.overlays],
        "templates": [
            fingerprint(folder) for folder in (template_folder(), *job.templates)
        ],
    }
    return digest(json.dumps(deciding, sort_keys=True).encode())

"""The project around a generated package: its metadata, version and changelog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from specpress.codegen.requirements import bounded, written_requirements
from specpress.diff.load import side_of
from specpress.diff.reports.changelog import sections
from specpress.diff.reports.words import prose
from specpress.diff.run import compare_sides
from specpress.errors import SpecpressError
from specpress.incremental import cache
from specpress.output.manifest import Manifest, read_manifest
from specpress.pipeline.generate import Generated, served_document
from specpress.pipeline.provenance import LICENCE, licence
from specpress.project import changelog
from specpress.project.options import DOCUMENT, SEMANTIC, ProjectOptions
from specpress.project.pyproject import (
    FILE,
    Metadata,
    UpdatedText,
    new_pyproject,
    project_name,
    project_version,
    updated_pyproject,
)
from specpress.project.version import FIRST, next_version, version_of
from specpress.utils import atomic_write as atomic
from specpress.utils.dataclass import dataclass
from specpress.utils.listing import listed

from .arguments import counted
from .diff_configuration import configured
from .summary import unified_text

if TYPE_CHECKING:
    from specpress.diff.model import Comparison
    from specpress.incremental.request import GenerateRequest
    from specpress.pipeline.job import Job

RECORD: Final = "openapi.json"
"""The document of the current version, which the next one is compared with."""
_SOURCES: Final = "src"
_PARTS: Final = {
    "": "Typed client, models and server stubs",
    "client": "Typed client and models",
    "server": "Typed client, models and server stubs",
    "models": "Typed models",
}


@dataclass(frozen=True, slots=True)
class ProjectUpdate:
    """What changes beside a package: texts by the name of their file in `folder`.

    `step` is what `diff` suggests, empty for the first version; `missing` is what the
    package needs and its metadata do not declare, which the user has to add himself;
    `notes` is what else he has to know.
    """

    folder: Path
    name: str
    version: str
    step: str
    written: Mapping[str, str]
    notes: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_up_to_date(self) -> bool:
        """Whether there is nothing to do, for specpress or the user."""
        return not (self.written or self.missing)

    def as_json(self) -> dict[str, object]:
        """The update for a program."""
        return {
            "folder": self.folder.as_posix(),
            "name": self.name,
            "version": self.version,
            "step": self.step,
            "written": sorted(self.written),
            "missing": list(self.missing),
            "notes": list(self.notes),
        }

    @property
    def called(self) -> str:
        """The project for a person: where it is, its name and version."""
        return f"{self.folder}: project {self.name} {self.version}"

    def lines(self, *, written: bool, command: str) -> Iterator[str]:
        """The update for a person; `written` is false for a check."""
        named = self.called
        if self.is_up_to_date:
            yield f"{named}, {'nothing to do' if written else 'up to date'}"
        elif not self.written:
            yield f"{named}: {FILE} is to be completed"
        elif not written:
            yield f"{named}: out of date; run `{command}`"
            yield from (f"  changed: {name}" for name in sorted(self.written))
        else:
            step = f" ({self.step})" if self.step else ""
            yield f"{named}{step}, {counted(len(self.written), 'file')} written"
        for note in (*self.missing, *self.notes):
            yield f"  {self.folder / FILE}: {note}"

    def unified(self) -> Iterator[str]:
        """What would change, as a unified diff."""
        for name, text in sorted(self.written.items()):
            yield from unified_text(name, _text(self.folder / name) or None, text)


def project_folder(package: Path) -> Path:
    """The folder of the project of a package: the one that holds it, or that of `src`."""
    holder = package.parent
    return holder.parent if holder.name == _SOURCES else holder


def refuse_shared_projects(jobs: Sequence[Job]) -> None:
    """Refuse two packages with one project. Raises `SpecpressError`."""
    seen: dict[Path, str] = {}
    for job in jobs:
        folder = project_folder(job.output).absolute()
        if folder in seen:
            raise SpecpressError(
                f"{seen[folder]} and {job.package} would be one project",
                file=str(folder),
                hint="give each an `output` of its own, such as "
                f"packages/{job.package}/src/{job.package}",
            )
        seen[folder] = job.package


def with_project(job: Job) -> Job:
    """The job of a package that is to be a project, whatever is configured."""
    if job.settings.project is not None:
        return job
    settings = job.settings.model_copy(update={"project": ProjectOptions()})
    return replace(job, settings=settings)


def requirements_before(job: Job) -> tuple[str, ...]:
    """The requirements that specpress may have written for a package: those that it had
    before it is generated again, and those of all settings.
    """
    return (*_requirements(read_manifest(job.output)), *written_requirements())


def project_update(generated: Generated, before: Sequence[str]) -> ProjectUpdate:
    """What brings the project of a package up to date; nothing is written.

    `before` is what `requirements_before` gave. Raises `SpecpressError` where the folder
    is that of another project.
    """
    job, manifest = generated.job, generated.manifest
    options = job.settings.project or ProjectOptions()
    folder = project_folder(job.output)
    text, record = _text(folder / FILE), _text(folder / RECORD)
    document = served_document(generated)
    title = " ".join(str(manifest.value["document"]["title"]).split())
    about = f"{title} {manifest.version}".strip()
    name = options.name or job.package.replace("_", "-")
    if text and not record and project_name(text, str(folder / FILE)) != name:
        raise SpecpressError(
            "this is another project",
            file=str(folder / FILE),
            hint=f"give {job.package} an `output` in a folder of its own, such as "
            f"packages/{job.package}/src/{job.package}",
        )
    step, changes = "", [f"The first version, of {prose(about)}."]
    if record == document:
        step, changes = "none", []
    elif record:
        compared = _compared(record, document, job.root)
        step, changes = compared.step, [f"Of {prose(about)}.", "", *sections(compared)]
    current = project_version(text, str(folder / FILE)) if text else ""
    version = _version(options, manifest.version, current, step)
    data = Metadata(
        name=name,
        version=version,
        description=f"{_PARTS[job.settings.only]} of {title}"[:200],
        package=job.output.relative_to(folder).as_posix(),
        requires=tuple(map(bounded, manifest.value.get("requires", ()))),
        requires_server=tuple(map(bounded, manifest.value.get("requires_server", ()))),
        license=options.license,
    )
    texts = {RECORD: document}
    updated = UpdatedText(text)
    if text:
        updated = updated_pyproject(text, data, before, str(folder / FILE))
        texts[FILE] = updated.text
    else:
        texts[FILE] = new_pyproject(data, [changelog.FILE, LICENCE, RECORD])
        texts[LICENCE] = _text(folder / LICENCE) or licence()
    if changes:
        with_changes = changelog.with_changes if record else changelog.with_entry
        earlier = _text(folder / changelog.FILE)
        texts[changelog.FILE] = with_changes(earlier, version, changes)
    written = {
        path: each for path, each in texts.items() if each != _text(folder / path)
    }
    return ProjectUpdate(
        folder, name, version, step, written, updated.notes, updated.missing
    )


def write_project(update: ProjectUpdate) -> None:
    """Writes what changes; the document last, by which the next run knows it is done.

    Raises `SpecpressError`.
    """
    names = sorted(update.written, key=lambda name: (name == RECORD, name))
    atomic.replace_all(
        {update.folder / name: update.written[name].encode() for name in names}
    )


def record_project(request: GenerateRequest, update: ProjectUpdate) -> None:
    """Records a project that is up to date; one of which something is to be said is
    looked at by each run.
    """
    if not (update.missing or update.notes):
        names = (FILE, changelog.FILE, LICENCE, RECORD)
        cache.record_project(
            request, update.called, [update.folder / name for name in names]
        )


def out_of_date(update: ProjectUpdate) -> str:
    """Why a check fails; empty where nothing has to be written."""
    if not update.written:
        return ""
    return f"out of date: {listed(sorted(update.written))}"


def _version(options: ProjectOptions, of_document: str, current: str, step: str) -> str:
    """The version of the distribution after a step, which is empty for the first one."""
    document = version_of(of_document)
    if options.version == DOCUMENT:
        return document or current or FIRST
    if options.version != SEMANTIC:
        return options.version
    if not current or not step:
        return current or document or FIRST
    return next_version(current, step, document)


def _compared(record: str, document: str, root: Path) -> Comparison:
    """What changed since the last version, by the levels that are configured."""
    used = configured(None, root)
    base, revision = (side_of(each.encode(), RECORD) for each in (record, document))
    return compare_sides(base, revision, settings=used.settings, accepted=used.accepted)


def _requirements(manifest: Manifest | None) -> tuple[str, ...]:
    value: Mapping[str, Any] = manifest.value if manifest else {}
    keys = ("requires", "requires_server")
    return tuple(bounded(one) for key in keys for one in value.get(key, ()))


def _text(file: Path) -> str:
    """The text of a file; empty where there is none. Raises `SpecpressError`."""
    try:
        return file.read_bytes().decode()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise SpecpressError(f"cannot read: {error}", file=str(file)) from error

"""The main job: a document in, a package out. The stages, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .collector import paused
from .problems import Problem, SpecpressError

if TYPE_CHECKING:
    from .output import Plan

MAX_BYTES = 256 * 1024 * 1024
TIMEOUT_SECONDS = 60.0
RETRIES = 3


@dataclass(frozen=True, slots=True)
class Job:
    """What to generate: from which document, where to, and how.

    `source` is a path, a ``file:`` or http(s) URL, or ``git:REV:path``, paths relative
    to `root`. `output` is the folder of the package itself. `templates` are folders
    with templates that replace specpress's own, one by one.
    """

    source: str
    output: Path
    package: str
    root: Path
    line_length: int = 88
    templates: Sequence[Path] = ()
    format: str = "layout"


@dataclass(frozen=True, slots=True)
class Generated:
    """What was generated, or would be: the plan for the folder and what was mended."""

    job: Job
    plan: Plan
    problems: tuple[Problem, ...]
    operations: int


def prepare(job: Job) -> Generated:
    """Does all of a job but the writing.

    Raises `SpecpressError` for a document, a template or a folder that cannot be used.
    """
    from .api import build
    from .output import manifest_of, plan
    from .python import press
    from .render import render

    with paused():
        document = _load(job)
        api = build(document)
        package = press(api, job.package)
        files = render(
            package, overriding=job.templates, line_length=job.line_length
        )
        planned = plan(job.output, files, manifest_of(package, files))
    return Generated(job, planned, api.problems, len(api.operations))


def generate(
    spec: str | Path,
    output: str | Path,
    package: str,
    *,
    force: bool = False,
    line_length: int = 88,
    templates: Sequence[Path] = (),
) -> Generated:
    """Generates a package for a document, and says what was done.

    `spec` is a path or URL, `output` the folder that holds the package, or the
    package's own folder if that is its name. Files that were edited by hand are
    overwritten only with `force`. Raises `SpecpressError` for input that cannot be used.
    """
    from .output import apply

    job = Job(
        source=str(spec),
        output=package_folder(Path(output), package),
        package=package,
        root=Path.cwd(),
        line_length=line_length,
        templates=templates,
    )
    generated = prepare(job)
    apply(generated.plan, force=force)
    return generated


def package_folder(output: Path, package: str) -> Path:
    """The folder of a package: the given one if it has its name, else one inside."""
    if not package.isidentifier():
        raise SpecpressError(
            f"{package!r} is not a name for a Python package",
            cure="give letters, digits and underscores, such as pets_api",
        )
    return output if output.name == package else output / package


def read_source(source: str, root: Path) -> bytes:
    """The bytes of a document: from a path, a URL, or git.

    Raises `SpecpressError` where there are none.
    """
    from .fetch.address import is_http

    if is_http(source):
        from .fetch import Download, download

        got = download(
            source,
            headers={},
            timeout=TIMEOUT_SECONDS,
            max_bytes=MAX_BYTES,
            retries=RETRIES,
        )
        if not isinstance(got, Download):
            raise SpecpressError("the server sent no document", file=source)
        return got.data
    from .fetch import local

    read = local.read_git if local.is_git(source) else local.read_file
    return read(source, root, MAX_BYTES)


def _load(job: Job) -> Document:
    from .document import load

    return load(read_source(job.source, job.root), source=job.source)


if TYPE_CHECKING:
    from .document import Document

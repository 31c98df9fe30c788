"""`specpress check`: do lock, document, manifest and generated code agree?"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from specpress._version import __version__
from specpress.config import file as config_file
from specpress.errors import SpecpressError
from specpress.fetch.address import public
from specpress.incremental import cache
from specpress.incremental.request import GenerateRequest, configured_requests
from specpress.pull import lock
from specpress.pull.tool import range_of
from specpress.utils.digests import MANIFEST
from specpress.utils.listing import listed
from specpress.utils.versions import release

from .check_reports import FORMATS, CheckResult, Disagreement, rendered, result_of
from .copies import check_copies
from .failures import DONE, FOUND, UNUSABLE, say
from .reporting import add_report_arguments, reported_failure, write_reports

if TYPE_CHECKING:
    from specpress.output.manifest import Manifest
    from specpress.output.plan import Plan
    from specpress.pipeline.generate import Generated
    from specpress.pipeline.job import Job

_LOCK = lock.LOCK.as_posix()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "apis", nargs="*", metavar="API", help="the configured APIs; by default all"
    )
    parser.add_argument(
        "--partial",
        action="store_true",
        help="the configured services may implement a part of the operations",
    )
    parser.add_argument(
        "--allow-upgrade",
        action="store_true",
        help="a package of an older specpress is no disagreement, as long as its files "
        "are as they were generated and its operations those of the document",
    )
    parser.add_argument(
        "--evidence",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="recorded traffic of the one API that is checked, which has to be as its "
        "document declares (see `specpress drift`); repeatable",
    )
    add_report_arguments(parser, FORMATS)
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "-q", "--quiet", action="store_true", help="say nothing but errors"
    )
    group.add_argument(
        "-v", "--verbose", action="store_true", help="say more about what is done"
    )
    group.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        help="--format json",
    )


def run(args: argparse.Namespace) -> int:
    """Check what is asked for, without the network; 1 if something does not agree, 2 if
    something cannot be read.
    """
    with reported_failure(args):
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    file = config_file.require()
    requests = configured_requests(args.apis)
    if args.evidence and len(requests) != 1:
        raise SpecpressError(
            f"--evidence is of one API, found {len(requests)}",
            hint="name the API: `specpress check API --evidence FILE`",
        )
    results = [_result(request, args) for request in requests]
    results += check_copies(file, args.apis)
    errors = [result.error for result in results if result.error]
    if errors:
        from specpress.config.load import read

        read(file).select(args.apis)  # that all of it is wrong is one error
    write_reports(args, lambda form: rendered(results, form))
    for error in errors if args.format != "github" else ():
        say(error)
    if errors:
        return UNUSABLE
    return FOUND if any(result.disagreements for result in results) else DONE


def _result(request: GenerateRequest, args: argparse.Namespace) -> CheckResult:
    """What does not agree about one API."""

    def found() -> Iterator[Disagreement]:
        yield from check(request, allow_upgrade=args.allow_upgrade)
        yield from check_services(request, args.partial)
        if args.evidence:
            yield from check_evidence(request, args.evidence)

    return result_of(request.name, request.base.parent, found)


def check(
    request: GenerateRequest, *, allow_upgrade: bool = False
) -> list[Disagreement]:
    """What does not agree about one API; `allow_upgrade` accepts a package of an older
    specpress, as a range of versions in the configuration does.

    Raises `SpecpressError` where something cannot be read at all.
    """
    is_project = request.table.get("project") is not None
    entry = (cache.fresh_with_project if is_project else cache.fresh)(request)
    if entry is not None:
        return list(_with_lock(request, entry.published))

    from specpress.incremental.run import configured_jobs
    from specpress.incremental.run import run as run_job

    (job,) = configured_jobs([request])
    if not (job.root / job.settings.document).exists():
        command = f"specpress pull {request.name}"
        message = f"{job.settings.document.as_posix()} is missing"
        if not job.settings.source:
            command = ""
            message += (
                f"; restore it, or take {request.name} out of {request.base.name}"
            )
        return [
            Disagreement("document", message, command, _document(request).as_posix())
        ]
    generated = run_job(job, request, write=False)
    allow_upgrade = allow_upgrade or bool(range_of(request.base))
    return [
        *_with_lock(request, generated.published),
        *_with_package(request, job, generated, allow_upgrade=allow_upgrade),
        *_with_project(request, generated),
    ]


def check_services(
    request: GenerateRequest, partial: bool = False
) -> list[Disagreement]:
    """What cannot work of the configured services, and the operations they leave out.

    The latter are none with `partial`. Raises `SpecpressError` for a class that is no
    service.
    """
    if not request.table.get("services"):
        return []
    from specpress.incremental.run import configured_jobs

    from .services import report

    (job,) = configured_jobs([request])
    disagreements: list[Disagreement] = []
    for path in job.settings.services:
        found = report(path, job.root, job.output.parent)
        disagreements += [
            Disagreement(
                "document and services",
                f"{path}: {misfit}",
                "",
                _document(request).as_posix(),
            )
            for misfit in found.misfits
        ]
        if found.missing and not partial:
            message = f"{path} does not implement {listed(found.missing)}"
            disagreements.append(
                Disagreement(
                    "document and services", message, "", _document(request).as_posix()
                )
            )
    return disagreements


def check_evidence(
    request: GenerateRequest, evidence: list[Path]
) -> list[Disagreement]:
    """What recorded traffic deviates from the document in.

    Raises `SpecpressError` for what is no evidence.
    """
    from specpress.learning.reports.grouped import lines
    from specpress.learning.run import drift_of

    from .drift import document_of

    drift = drift_of(document_of(request.name, []), evidence)
    return [
        Disagreement(
            "document and evidence",
            f"{line.place}: {line.message} (exchanges: {line.exchanges})",
            "",
            _document(request).as_posix(),
        )
        for line in lines(drift)
        if not line.kind.is_addition
    ]


def _with_lock(request: GenerateRequest, digest: str) -> Iterator[Disagreement]:
    """The document against the entry that `pull` made for it."""
    source = request.table.get("source")
    if not source:
        return
    run = f"specpress pull {request.name}"
    entry = lock.read(request.base.parent / lock.LOCK).get(request.name)
    if entry is None:
        between, message = "lock and configuration", f"not in {_LOCK}"
    elif entry.url not in (source, public(str(source))):
        between, message = "lock and configuration", f"{_LOCK} has another source"
    elif entry.digest != digest:
        between = "lock and document"
        message = f"{_LOCK} is of another version of the document"
    elif changed := _changed_files(request, entry.files or {}):
        between = "lock and document"
        message = f"not as they were pulled: {listed(changed)}"
    else:
        return
    yield Disagreement(between, message, run, _LOCK)


def _changed_files(request: GenerateRequest, files: Mapping[str, str]) -> list[str]:
    """Those of the further files of a document that are not as the lock says."""
    folder = (request.base.parent / _document(request)).parent
    now = cache.digests(folder / path for path in files)
    pairs = zip(files.items(), now.values(), strict=True)
    return [path for (path, was), is_ in pairs if was != is_]


def _document(request: GenerateRequest) -> Path:
    """The document of an API, as a path from the configuration's folder."""
    default = f"specs/{request.name}/schema.json"
    return Path(str(request.table.get("document", default)))


def _with_package(
    request: GenerateRequest, job: Job, generated: Generated, *, allow_upgrade: bool
) -> Iterator[Disagreement]:
    """What was generated against what it should have been generated from."""
    from specpress.output.manifest import read_manifest

    plan = generated.plan
    if plan.is_empty:
        return
    run = f"specpress generate {request.name}"
    file = (job.settings.output / MANIFEST).as_posix()
    known = read_manifest(plan.folder)
    if known is None:
        yield Disagreement("code", f"{job.settings.output} is not generated", run, file)
        return
    if not known.value:
        yield Disagreement("manifest", "git left conflicts in it", run, file)
        return
    if allow_upgrade and release(known.tool) < release(__version__):
        yield from _of_older_tool(known, generated, run, file)
        return
    if known.version != generated.manifest.version:
        was = known.version or "unknown"
        yield Disagreement(
            "document and manifest",
            f"generated from version {was} of the document",
            run,
            file,
        )
    if known.tool != generated.manifest.tool:
        yield Disagreement(
            "manifest",
            f"generated by specpress {known.tool or 'unknown'}; this is {__version__}",
            run,
            file,
        )
    elif known.settings != generated.manifest.settings:
        yield Disagreement(
            "configuration and manifest",
            "generated with other settings or templates",
            run,
            file,
        )
    yield from _with_edits(plan, run, job.settings.output)
    if plan.changes:
        changed = sorted({*plan.written, *plan.removed})
        first = (job.settings.output / changed[0]).as_posix()
        yield Disagreement("code", f"out of date: {listed(changed)}", run, first)


def _with_project(
    request: GenerateRequest, generated: Generated
) -> Iterator[Disagreement]:
    """The project around the package, where there is to be one."""
    if generated.job.settings.project is None:
        return
    from specpress.project.pyproject import FILE as PROJECT

    from .project import (
        out_of_date,
        project_update,
        record_project,
        requirements_before,
    )

    update = project_update(generated, requirements_before(generated.job))
    if update.is_up_to_date:
        record_project(request, update)
    if message := out_of_date(update):
        place = os.path.relpath(update.folder / min(update.written), generated.job.root)
        run = f"specpress generate {request.name}"
        yield Disagreement("document and project", message, run, Path(place).as_posix())
    file = Path(os.path.relpath(update.folder, generated.job.root)) / PROJECT
    for message in update.missing:
        yield Disagreement("code and project", message, "", file.as_posix())


def _of_older_tool(
    known: Manifest, generated: Generated, run: str, file: str
) -> Iterator[Disagreement]:
    """A package of an older specpress: this one writes other code, which is none of the
    document's doing. Whether it is of this document is seen from its operations.
    """
    facts = ("document", "operations")
    if any(known.value[key] != generated.manifest.value[key] for key in facts):
        yield Disagreement(
            "document and manifest",
            f"generated by specpress {known.tool} from another version of the document",
            run,
            file,
        )
    from specpress.output.plan import edited_files

    changed = edited_files(generated.plan.folder, known)
    if changed:
        message = f"not as they were generated: {listed(changed)}"
        yield Disagreement("manifest and code", message, f"{run} --force", file)


def _with_edits(plan: Plan, run: str, output: Path) -> Iterator[Disagreement]:
    """Files that were edited by hand, by what becomes of them."""
    between = "manifest and code"
    current = plan.edited.keys() - plan.outdated - plan.merged - plan.unresolved
    states = (
        (current, "", f"{run} --force"),
        (plan.merged, ", can be merged", run),
        (
            plan.outdated - plan.foreign - plan.conflicted,
            ", out of date",
            f"{run} --force",
        ),
        (plan.conflicted, ", with conflicts that git left: resolve them", run),
        (
            plan.unresolved - plan.merged,
            ", overlaps with what is generated, see the .rej beside it",
            "",
        ),
    )
    if plan.foreign:
        message = (
            f"files of your own where one is generated: {listed(sorted(plan.foreign))}"
        )
        yield Disagreement(
            between, message, "", (output / min(plan.foreign)).as_posix()
        )
    for paths, state, command in states:
        if paths:
            message = f"edited by hand{state}: {listed(sorted(paths))}"
            first = (output / min(paths)).as_posix()
            yield Disagreement(between, message, command, first)

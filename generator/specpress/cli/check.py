"""`specpress check`: do lock, document, manifest and generated code agree?"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError
from specpress.fetch.address import public
from specpress.incremental import cache
from specpress.incremental.request import GenerateRequest, configured_requests
from specpress.pull import lock

from .arguments import add_output_arguments

if TYPE_CHECKING:
    from specpress.output.plan import Plan
    from specpress.pipeline.generate import Generated
    from specpress.pipeline.job import Job

_LOCK = lock.LOCK.as_posix()
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two things that do not agree, and the command that makes them agree.

    `run` is empty where no command does.
    """

    between: str
    message: str
    run: str


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
        "--evidence",
        action="append",
        type=Path,
        default=[],
        metavar="FILE",
        help="recorded traffic of the one API that is checked, which has to be as its "
        "document declares (see `specpress drift`); repeatable",
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Check what is asked for, without the network; 1 if something does not agree."""
    requests = configured_requests(args.apis)
    results = {
        request.name: [*check(request), *check_services(request, args.partial)]
        for request in requests
    }
    if args.evidence:
        if len(requests) != 1:
            raise SpecpressError(
                f"--evidence is of one API, found {len(requests)}",
                hint="name the API: `specpress check API --evidence FILE`",
            )
        results[requests[0].name] += check_evidence(requests[0], args.evidence)
    if args.json:
        listed = {name: [asdict(each) for each in of] for name, of in results.items()}
        print(json.dumps(listed, indent=2))
    elif not args.quiet:
        for name, disagreements in results.items():
            if not disagreements:
                print(f"{name}: up to date")
            for each in disagreements:
                hint = f"; run `{each.run}`" if each.run else ""
                print(f"{name}: {each.between}: {each.message}{hint}")
    return int(any(results.values()))


def check(request: GenerateRequest) -> list[Disagreement]:
    """What does not agree about one API.

    Raises `SpecpressError` where something cannot be read at all.
    """
    entry = cache.fresh(request)
    if entry is not None:
        return list(_with_lock(request, entry.published))

    from specpress.incremental.run import configured_jobs
    from specpress.incremental.run import run as run_job

    (job,) = configured_jobs([request])
    if not (job.root / job.settings.document).exists():
        command = f"specpress pull {request.name}"
        if not job.settings.source:
            command = "specpress init SOURCE"
        message = f"{job.settings.document.as_posix()} is missing"
        return [Disagreement("document", message, command)]
    generated = run_job(job, request, write=False)
    return [
        *_with_lock(request, generated.published),
        *_with_package(request, job, generated),
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
            Disagreement("document and services", f"{path}: {misfit}", "")
            for misfit in found.misfits
        ]
        if found.missing and not partial:
            message = f"{path} does not implement {_listed(found.missing)}"
            disagreements.append(Disagreement("document and services", message, ""))
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
        yield Disagreement("lock and configuration", f"not in {_LOCK}", run)
    elif entry.url not in (source, public(str(source))):
        yield Disagreement("lock and configuration", f"{_LOCK} has another source", run)
    elif entry.digest != digest:
        yield Disagreement(
            "lock and document", f"{_LOCK} is of another version of the document", run
        )
    elif changed := _changed_files(request, entry.files or {}):
        yield Disagreement(
            "lock and document", f"not as they were pulled: {_listed(changed)}", run
        )


def _changed_files(request: GenerateRequest, files: Mapping[str, str]) -> list[str]:
    """Those of the further files of a document that are not as the lock says."""
    default = f"specs/{request.name}/schema.json"
    document = request.base.parent / str(request.table.get("document", default))
    now = cache.digests(document.parent / path for path in files)
    pairs = zip(files.items(), now.values(), strict=True)
    return [path for (path, was), is_ in pairs if was != is_]


def _with_package(
    request: GenerateRequest, job: Job, generated: Generated
) -> Iterator[Disagreement]:
    """What was generated against what it should have been generated from."""
    from specpress.output.manifest import read_manifest

    plan = generated.plan
    if plan.is_empty:
        return
    run = f"specpress generate {request.name}"
    known = read_manifest(plan.folder)
    if known is None:
        yield Disagreement("code", f"{job.settings.output} is not generated", run)
        return
    if not known.value:
        yield Disagreement("manifest", "git left conflicts in it", run)
        return
    if known.version != generated.manifest.version:
        was = known.version or "unknown"
        yield Disagreement(
            "document and manifest",
            f"generated from version {was} of the document",
            run,
        )
    if known.tool != generated.manifest.tool:
        yield Disagreement(
            "manifest", f"generated by specpress {known.tool or 'unknown'}", run
        )
    elif known.settings != generated.manifest.settings:
        yield Disagreement(
            "configuration and manifest",
            "generated with other settings or templates",
            run,
        )
    yield from _with_edits(plan, run)
    if plan.changes:
        changed = sorted({*plan.written, *plan.removed})
        yield Disagreement("code", f"out of date: {_listed(changed)}", run)


def _with_edits(plan: Plan, run: str) -> Iterator[Disagreement]:
    """Files that were edited by hand, by what becomes of them."""
    between = "manifest and code"
    current = plan.edited.keys() - plan.outdated - plan.merged - plan.unresolved
    states = (
        (current, "", f"{run} --force"),
        (plan.merged, ", can be merged", run),
        (plan.outdated, ", out of date", f"{run} --force"),
        (
            plan.unresolved - plan.merged,
            ", overlaps with what is generated, see the .rej beside it",
            "",
        ),
    )
    for paths, state, command in states:
        if paths:
            message = f"edited by hand{state}: {_listed(sorted(paths))}"
            yield Disagreement(between, message, command)


def _listed(paths: list[str]) -> str:
    more = f" and {len(paths) - _SHOWN} more" if len(paths) > _SHOWN else ""
    return ", ".join(paths[:_SHOWN]) + more

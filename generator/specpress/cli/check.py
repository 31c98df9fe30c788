"""`specpress check`: lock, document, manifest and generated code agree."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, cast

from specpress.errors import SpecpressError
from specpress.incremental import cache as stamps
from specpress.incremental.request import Request, configured

from .arguments import add_output_arguments

if TYPE_CHECKING:
    from specpress.pipeline.generate import Generated, Job

LOCK = "specs/specpress.lock"
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two things that do not agree, and the command that brings them together.

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
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Check what is asked for, without the network; 1 if something does not agree."""
    requests = configured(args.apis)
    found = {request.name: check(request) for request in requests}
    for request in requests:
        found[request.name] += with_services(request)
    if args.json:
        listed = {name: [asdict(one) for one in these] for name, these in found.items()}
        print(json.dumps(listed, indent=2))
    elif not args.quiet:
        for name, these in found.items():
            if not these:
                print(f"{name}: in step")
            for one in these:
                hint = f"; run `{one.run}`" if one.run else ""
                print(f"{name}: {one.between}: {one.message}{hint}")
    return int(any(found.values()))


def check(request: Request) -> list[Disagreement]:
    """What does not agree about one API.

    Raises `SpecpressError` where something cannot be read at all.
    """
    stamp = stamps.current(request)
    if stamp is not None:
        return list(_with_lock(request, _published(stamp.manifest)))

    from specpress.incremental.run import configured_jobs, do

    (job,) = configured_jobs([request])
    if not (job.root / job.settings.document).exists():
        run = f"specpress pull {request.name}"
        if not job.settings.source:
            run = "specpress init SOURCE"
        message = f"{job.settings.document.as_posix()} is missing"
        return [Disagreement("document", message, run)]
    done = do(job, request, write=False)
    digest = _published(done.manifest.value)
    return [*_with_lock(request, digest), *_with_package(request, job, done)]


def with_services(request: Request) -> list[Disagreement]:
    """The operations that the configured services leave out.

    Raises `SpecpressError` for a class that is none of them.
    """
    if not request.table.get("services"):
        return []
    from specpress.incremental.run import configured_jobs

    from .services import unimplemented

    (job,) = configured_jobs([request])
    found: list[Disagreement] = []
    for path in job.settings.services:
        missing = unimplemented(path, job.root, job.output.parent)
        if missing:
            message = f"{path} does not implement {_listed(missing)}"
            found.append(Disagreement("document and services", message, ""))
    return found


def _published(manifest: Mapping[str, Any]) -> str:
    """The digest of the document as it was pulled, before overlays."""
    document = manifest["document"]
    return str(document.get("published", document["digest"]))


def _with_lock(request: Request, digest: str) -> Iterator[Disagreement]:
    """The document against the entry that `pull` made for it."""
    source = request.table.get("source")
    if not source:
        return
    run = f"specpress pull {request.name}"
    entry = _lock_entry(request)
    if entry is None:
        yield Disagreement("lock and configuration", f"not in {LOCK}", run)
    elif entry.get("url") != source and entry.get("url") != _public(str(source)):
        yield Disagreement("lock and configuration", f"{LOCK} has another source", run)
    elif entry.get("digest") != digest:
        yield Disagreement(
            "lock and document", f"{LOCK} is of another version of the document", run
        )


def _public(source: str) -> str:
    """A source without credentials, as the lock has it."""
    from specpress.fetch.address import public

    return public(source)


def _lock_entry(request: Request) -> dict[str, Any] | None:
    """What the lock says, read without what it takes to write it."""
    file = request.place.parent / LOCK
    try:
        content: Any = json.loads(file.read_bytes())
        entry = content["apis"].get(request.name)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SpecpressError(
            "the lock cannot be read",
            file=str(file),
            hint="restore it, or delete it and run `specpress pull`",
        ) from error
    return cast("dict[str, Any]", entry) if isinstance(entry, dict) else None


def _with_package(
    request: Request, job: Job, done: Generated
) -> Iterator[Disagreement]:
    """What was generated against what it should have been generated from."""
    from specpress.output import read_manifest

    plan = done.plan
    if plan.is_empty:
        return
    run = f"specpress generate {request.name}"
    known = read_manifest(plan.folder)
    if known is None:
        yield Disagreement("code", f"{job.settings.output} is not generated", run)
        return
    if known.document != done.manifest.document:
        was = known.value["document"].get("version") or "unknown"
        yield Disagreement(
            "document and manifest", f"generated from another document ({was})", run
        )
    if known.tool != done.manifest.tool:
        yield Disagreement(
            "manifest", f"generated by specpress {known.tool or 'unknown'}", run
        )
    elif known.settings != done.manifest.settings:
        yield Disagreement(
            "configuration and manifest",
            "generated with other settings or templates",
            run,
        )
    if plan.edited:
        yield Disagreement(
            "manifest and code",
            f"edited by hand: {_listed(sorted(plan.edited))}",
            f"{run} --force",
        )
    if plan.changes:
        changed = sorted({*plan.written, *plan.removed})
        yield Disagreement("code", f"out of date: {_listed(changed)}", run)


def _listed(paths: list[str]) -> str:
    more = f" and {len(paths) - _SHOWN} more" if len(paths) > _SHOWN else ""
    return ", ".join(paths[:_SHOWN]) + more

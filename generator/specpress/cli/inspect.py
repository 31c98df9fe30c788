"""`specpress inspect`: what a document offers, and what is wrong with it."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

from .arguments import add_document_arguments, add_output_arguments
from .problems import add_fail_argument, failing, report

if TYPE_CHECKING:
    from specpress.document.overlays.overlay import Action, Overlay
    from specpress.errors import Problem
    from specpress.ir.model import Api
    from specpress.pipeline.job import Job
    from specpress.pipeline.source import Source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    add_document_arguments(parser, required=False)
    add_fail_argument(parser)
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Print what is in the document, as text or, whole, as JSON; the exit status.

    1 if there are the problems that `--fail-on-problems` is about.
    """
    from specpress.document.load import with_model
    from specpress.document.overlays.overlay import read_overlay
    from specpress.ir.build import build
    from specpress.pipeline.findings import unconfigured
    from specpress.pipeline.source import read_raw

    job = job_of(args.spec)
    source = replace(job.source, overlays=(*job.source.overlays, *args.overlay))
    overlays = [read_overlay(path) for path in source.overlays]
    document = with_model(read_raw(source, lenient=True))
    api = build(document)
    missing = tuple(unconfigured(api, job.settings, source))
    api = replace(api, problems=(*api.problems, *missing))
    unmatched = {overlay.file: _unmatched(overlay, api) for overlay in overlays}
    if args.json:
        content = {
            **asdict(api),
            "declarations": _declarations(api),
            "problems": [_problem_as_json(problem) for problem in api.problems],
            "overlays": _as_json(overlays, unmatched),
        }
        print(json.dumps(content, indent=1, sort_keys=True, default=str))
    elif not args.quiet:
        for line in _lines(api, document.declared, verbose=args.verbose):
            print(line)
        for problem in missing:
            print(f"note        {problem.message}; {problem.action}")
        for overlay in overlays:
            for line in _overlay_lines(overlay, unmatched[overlay.file]):
                print(line)
    report(
        job.location if args.spec is None else args.spec,
        api.problems,
        quiet=True,
        fail_on=args.fail_on_problems,
    )
    return int(bool(failing(api.problems, args.fail_on_problems)))


def source_of(spec: str) -> Source:
    """The document that an argument names: of a configured API, or wherever it is."""
    return job_of(spec).source


def job_of(spec: str | None) -> Job:
    """The job of the document that an argument names, with the settings of its API.

    Without an argument that of the only API that is configured. Raises SpecpressError
    where there is none, or where there are several.
    """
    return _only() if spec is None else _configured(spec) or _named(spec)


def _only() -> Job:
    from specpress.config.load import load
    from specpress.pipeline.job import configured_job

    configuration = load()
    names = list(configuration.apis)
    if len(names) != 1:
        raise SpecpressError(
            "several APIs are configured" if names else "no API is configured",
            file=str(configuration.file),
            hint=f"name one: {', '.join(names)}" if names else "specpress init SOURCE",
        )
    return configured_job(configuration.apis[names[0]], configuration.root)


def _configured(spec: str) -> Job | None:
    """The job of a configured API; None if `spec` names no such."""
    from specpress.config.file import find
    from specpress.config.load import API_NAME, load
    from specpress.pipeline.job import configured_job

    if Path(spec).exists() or not API_NAME.fullmatch(spec) or not find():
        return None
    configuration = load()
    (api,) = configuration.select([spec])
    return configured_job(api, configuration.root)


def _named(spec: str) -> Job:
    """The job of a document that is in no configuration."""
    from specpress.config.settings import ApiConfig
    from specpress.pipeline.job import Job

    return Job(spec, Path(), Path.cwd(), ApiConfig(name="inspected"))


def _unmatched(overlay: Overlay, api: Api) -> list[Action]:
    """The actions of an overlay that match nothing in the document any more."""
    from specpress.errors import ProblemKind

    places = {
        problem.pointer
        for problem in api.problems
        if problem.kind == ProblemKind.OVERLAY_UNMATCHED
        and problem.file == overlay.file
    }
    return [action for action in overlay.actions if action.pointer in places]


def _declarations(api: Api) -> dict[str, object]:
    """The declarations of both directions, under the names that are published."""
    tables = asdict(api.declarations)
    return {"received": tables["response"], "sent": tables["request"]}


def _as_json(
    overlays: list[Overlay], unmatched: Mapping[str, list[Action]]
) -> list[dict[str, object]]:
    return [
        {
            "file": overlay.file,
            "actions": len(overlay.actions),
            "unmatched": [asdict(action) for action in unmatched[overlay.file]],
        }
        for overlay in overlays
    ]


def _problem_as_json(problem: Problem) -> dict[str, object]:
    """The problem under the public names of its parts."""
    parts = asdict(problem)
    parts["done"] = parts.pop("action")
    return {**parts, "remark": problem.kind.is_remark}


def _overlay_lines(overlay: Overlay, unmatched: list[Action]) -> Iterator[str]:
    count = len(overlay.actions)
    state = f"{len(unmatched)} no longer match" if unmatched else "all match"
    yield f"overlay     {overlay.file}: {count} action{'s'[: count != 1]}, {state}"
    for action in unmatched:
        yield f"  #{action.pointer} {action.kind} {' '.join(action.target.split())}"
        if action.description:
            yield f"    {action.description}"


def _lines(api: Api, declared: str, *, verbose: bool) -> Iterator[str]:
    from specpress.errors import ProblemKind

    yield f"{api.title} {api.version} (OpenAPI {declared})"
    yield f"digest      {api.digest}"
    yield f"servers     {', '.join(api.servers) or 'none declared'}"
    schemes = ", ".join(f"{s.name} ({s.kind})" for s in api.security_schemes)
    yield f"security    {schemes or 'none declared'}"
    types = api.declarations
    yield f"types       {len(types.response)} received, {len(types.request)} sent"
    yield f"operations  {len(api.operations)} in {len(api.groups)} groups"
    width = max((len(group.name) for group in api.groups), default=0)
    for group in api.groups:
        yield f"  {group.name:<{width}}  {len(group.operations):>4}"
        if verbose:
            for operation in group.operations:
                yield f"    {operation.method:<7} {operation.path}  {operation.id}"
    yield from _named_lines(api, verbose=verbose)
    if api.webhooks:
        yield f"webhooks    {len(api.webhooks)}"
        if verbose:
            for webhook in api.webhooks:
                yield f"  {webhook.kind:<8} {webhook.name}"
    remarks = [problem for problem in api.problems if problem.kind.is_remark]
    defects = [problem for problem in api.problems if problem.kind.is_defect]
    yield from _problem_lines("defects", defects, verbose=verbose)
    idle = [p for p in api.problems if p.kind == ProblemKind.FIELD_NOT_HONOURED]
    if idle:
        yield f"no effect   {len(idle)}"
        for problem in idle:
            yield f"  {problem}"
    if remarks:
        yield from _problem_lines("remarks", remarks, verbose=verbose)


def _named_lines(api: Api, *, verbose: bool) -> Iterator[str]:
    """The names that extensions of the document give, by extension, or all of them."""
    from specpress.ir.named import named_things

    things = {(each.kind, each.what, each.given): each for each in named_things(api)}
    named = list(things.values())
    if not named:
        return
    counts = Counter(each.given.by for each in named)
    listed = ", ".join(f"{by} ({count})" for by, count in sorted(counts.items()))
    yield f"renames     {len(named)}, by {listed}"
    if verbose:
        for each in named:
            yield f"  {each.kind:<9} {each.what}: {each.given.text} ({each.given.by})"


def _problem_lines(
    title: str, problems: list[Problem], *, verbose: bool
) -> Iterator[str]:
    """How many problems there are of each kind, or all of them."""
    yield f"{title:<12}{len(problems)}"
    kinds = Counter(problem.kind for problem in problems)
    for kind, count in sorted(kinds.items()):
        yield f"  {kind:<40} {count:>4}"
    if verbose:
        for problem in problems:
            yield f"  {problem}"
    elif problems:
        yield "  (-v lists them)"

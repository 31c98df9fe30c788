"""`specpress generate`: packages from documents."""

from __future__ import annotations

import argparse
import json
import shlex
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.codegen.parts import PARTS
from specpress.errors import SpecpressError
from specpress.fetch.address import public
from specpress.incremental import cache
from specpress.incremental.request import (
    GenerateRequest,
    argument_request,
    configured_requests,
)
from specpress.pull import lock

from .arguments import add_output_arguments, counted
from .problems import add_fail_argument, failing, report
from .progress import progress

if TYPE_CHECKING:
    from specpress.pipeline.generate import Generated
    from specpress.pipeline.job import Job

    from .project import ProjectUpdate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "apis", nargs="*", metavar="API", help="the configured APIs; by default all"
    )
    parser.add_argument(
        "--spec", metavar="FILE|URL", help="a document, instead of a configured API"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="with --spec: the folder for the package (default: here)",
    )
    parser.add_argument(
        "--package", metavar="NAME", help="with --spec: the name of the package"
    )
    parser.add_argument(
        "--references-within",
        type=Path,
        metavar="DIR",
        help="with --spec: the folder in which the document may refer to other files "
        "(default: its own)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and list the files that would change",
    )
    parser.add_argument(
        "--diff",
        action="store_true",
        help="write nothing; show the changes as a unified diff",
    )
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were edited by hand"
    )
    parser.add_argument(
        "--only",
        choices=PARTS,
        default="",
        help="a part: client, without the server; server, with the client, whose "
        "declarations of operations it reads; models, those that are received, alone",
    )
    parser.add_argument(
        "--http",
        choices=("httpx", "httpx2"),
        default="",
        help="the HTTP library that the package imports (default: httpx, or what the "
        "configuration says)",
    )
    parser.add_argument(
        "--project",
        action="store_true",
        help="make the package a project that can be built and published, in the folder "
        "that holds it: pyproject.toml, CHANGELOG.md, LICENSE and the document; also "
        "where no table `project` is configured",
    )
    parser.add_argument(
        "--watch",
        action="store_true",
        help="generate again whenever a document, a template or the configuration "
        "changes, until interrupted; a document that --spec names by a URL is asked for "
        "every two seconds",
    )
    add_fail_argument(parser)
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Generate what is asked for; the exit status.

    1 if a check found a difference, a file was kept, or there are the problems that
    `--fail-on-problems` is about.
    """
    if args.watch:
        from .watch import watch

        return watch(
            lambda: _run(args),
            lambda: _jobs(_requests(args), args),
            lambda: [
                file for request in _requests(args) for file in cache.documents(request)
            ],
        )
    return _run(args)


def _run(args: argparse.Namespace) -> int:
    requests = _requests(args)
    # to list the problems of the document takes reading it
    lists = args.verbose or args.json or args.fail_on_problems is not None
    entries = {
        request: None if lists else _up_to_date(request, args) for request in requests
    }
    pending = [request for request in requests if entries[request] is None]
    jobs = dict(zip(pending, _jobs(pending, args), strict=True)) if pending else {}
    if any(_is_project(request, args) for request in pending):
        from .project import refuse_shared_projects

        refuse_shared_projects([job for job in jobs.values() if job.settings.project])
    results: list[Generated] = []
    updates: list[ProjectUpdate | None] = []
    for request in requests:
        entry = entries[request]
        if entry is None:
            generated, update = _generate(jobs[request], request, args)
            results.append(generated)
            updates.append(update)
        elif not (args.quiet or args.diff):
            _print_up_to_date(entry, args)
    if args.json:
        from .summary import as_json

        listed = [
            {**as_json(result), **({"project": update.as_json()} if update else {})}
            for result, update in zip(results, updates, strict=True)
        ]
        print(json.dumps(listed, indent=2))
    if any(failing(result.problems, args.fail_on_problems) for result in results):
        return 1
    outdated = [result for result in results if not result.plan.is_empty]
    if args.check or args.diff:
        stale = bool(outdated) or any(
            update and not update.is_up_to_date for update in updates
        )
        return int(args.check and stale)
    for folder in {request.base.parent for request in requests if not args.spec}:
        lock.record_tool(folder / lock.LOCK)
    plans = [one.plan.forced() if args.force else one.plan for one in outdated]
    return int(any(plan.needs_attention for plan in plans))


def _is_project(request: GenerateRequest, args: argparse.Namespace) -> bool:
    """Whether the package is a project."""
    return args.project or request.table.get("project") is not None


def _up_to_date(
    request: GenerateRequest, args: argparse.Namespace
) -> cache.CacheEntry | None:
    """The package, if it and its project are known to be up to date."""
    if _is_project(request, args):
        return cache.fresh_with_project(request)
    return cache.fresh(request)


def _generate(
    job: Job, request: GenerateRequest, args: argparse.Namespace
) -> tuple[Generated, ProjectUpdate | None]:
    from specpress.incremental.run import run as run_job

    from .summary import lines, unified

    write = not (args.check or args.diff)
    command = _command(args)
    label = f"generating {job.package}"
    # what is wrong with a setting is told without its place by the stage that uses it
    place = "" if args.spec else _table_of(request)
    update = None
    try:
        with nullcontext() if args.quiet or args.json else progress(label):
            before = _requirements_before(job)
            generated = run_job(job, request, write=write, force=args.force)
            if job.settings.project is not None:
                update = _project(generated, before, request, write=write)
    except SpecpressError as error:
        error.file = error.file or place
        raise
    if not (args.quiet or args.json):
        listed = (
            unified(generated.plan)
            if args.diff
            else lines(
                generated,
                written=write,
                force=args.force,
                verbose=args.verbose,
                command=command,
            )
        )
        for line in listed:
            print(line)
        if update:
            shown = (
                update.unified()
                if args.diff
                else update.lines(written=write, command=command)
            )
            for line in shown:
                print(line)
    report(
        job.location,
        generated.problems,
        verbose=args.verbose,
        quiet=args.quiet,
        fail_on=args.fail_on_problems,
        settings=place,
    )
    return generated, update


def _command(args: argparse.Namespace) -> str:
    """The command that writes what a run with these arguments checks."""
    options = {
        "spec": args.spec and public(args.spec),
        "output": args.output,
        "package": args.package,
        "references-within": args.references_within,
        "only": args.only,
        "http": args.http,
    }
    words = ["specpress", "generate"]
    for name, value in options.items():
        words += [f"--{name}", str(value)] if value else []
    return shlex.join([*words, "--project"] if args.project else words)


def _requirements_before(job: Job) -> tuple[str, ...]:
    if job.settings.project is None:
        return ()
    from .project import requirements_before

    return requirements_before(job)


def _project(
    generated: Generated,
    before: tuple[str, ...],
    request: GenerateRequest,
    *,
    write: bool,
) -> ProjectUpdate:
    from .project import project_update, record_project, write_project

    update = project_update(generated, before)
    if write:
        write_project(update)
    if write or not update.written:
        record_project(request, update)
    return update


def _table_of(request: GenerateRequest) -> str:
    """The place of the settings of an API: the file, and the table in it."""
    prefix = "tool.specpress." if request.base.name == "pyproject.toml" else ""
    return f"{request.base}: {prefix}apis.{request.name}"


def _print_up_to_date(entry: cache.CacheEntry, args: argparse.Namespace) -> None:
    if args.check:
        print(f"{entry.folder}: up to date")
    else:
        operations = counted(len(entry.manifest["operations"]), "operation")
        print(f"{entry.folder}: {operations}, nothing to do")
    if entry.project:
        print(f"{entry.project}, {'up to date' if args.check else 'nothing to do'}")


def _requests(args: argparse.Namespace) -> list[GenerateRequest]:
    if not args.spec:
        if args.output or args.package or args.references_within:
            raise SpecpressError(
                "--output, --package and --references-within go with --spec",
                hint="set `output`, `package` and `references_within` in the "
                "configuration",
            )
        return configured_requests(args.apis, args.only, args.http, force=args.force)
    if args.apis:
        raise SpecpressError(
            "--spec and configured APIs exclude each other",
            hint="give one or the other",
        )
    package = args.package or _package_name(args.spec)
    folders = {"output": args.output, "within": args.references_within}
    return [
        argument_request(
            package,
            args.only,
            args.http,
            spec=args.spec,
            **{name: str(folder or "") for name, folder in folders.items()},
        )
    ]


def _jobs(requests: list[GenerateRequest], args: argparse.Namespace) -> list[Job]:
    from specpress.incremental.run import argument_job, configured_jobs
    from specpress.pipeline.job import package_folder

    if not args.spec:
        jobs = configured_jobs(requests)
    else:
        jobs = [
            argument_job(
                request,
                args.spec,
                package_folder(args.output or Path(), request.name),
                args.references_within,
            )
            for request in requests
        ]
    if not args.project:
        return jobs
    from .project import with_project

    return [with_project(job) for job in jobs]


def _package_name(source: str) -> str:
    from specpress.config.names import package_name

    from .init import name_of

    return package_name(name_of(source) or _title(source) or "api")


def _title(source: str) -> str:
    """A name from the document's title; empty where it has none, or cannot be read."""
    from specpress.pipeline.look import title_of

    from .init import slug_of_title

    return slug_of_title(title_of(source, Path.cwd()))

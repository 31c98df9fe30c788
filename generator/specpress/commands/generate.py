"""`specpress generate`: packages from documents."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.problems import Problem, SpecpressError
from specpress.progress import progress

from .output import add_output_arguments

if TYPE_CHECKING:
    from specpress.pipeline import Generated, Job


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
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Generate what is asked for; 1 if a check found a difference."""
    from specpress.pipeline import prepare
    from specpress.output import apply

    results: list[Generated] = []
    for job in _jobs(args):
        label = f"generating {job.package}"
        with nullcontext() if args.quiet or args.json else progress(label):
            generated = prepare(job)
        if not (args.check or args.diff):
            apply(generated.plan, force=args.force)
        results.append(generated)
    if args.json:
        print(json.dumps([_as_json(result) for result in results], indent=2))
    elif not args.quiet:
        for result in results:
            print("\n".join(_lines(result, args)))
    if not args.quiet:
        for result in results:
            _warn(result.job.source, result.problems, verbose=args.verbose)
    return int(args.check and any(not result.plan.is_empty for result in results))


def _jobs(args: argparse.Namespace) -> Iterator[Job]:
    from specpress.pipeline import Job, package_folder

    if args.spec:
        if args.apis:
            raise SpecpressError(
                "--spec and configured APIs exclude each other",
                cure="give one or the other",
            )
        package = args.package or _package_name(args.spec)
        output = package_folder(args.output or Path(), package)
        yield Job(args.spec, output, package, Path.cwd())
        return
    if args.output or args.package:
        raise SpecpressError(
            "--output and --package go with --spec",
            cure="set `output` and `package` in the configuration",
        )
    from specpress import config

    settings = config.load()
    for api in settings.select(args.apis):
        yield Job(
            source=str(settings.root / api.document),
            output=settings.root / api.output,
            package=api.package,
            root=settings.root,
            line_length=api.line_length,
            templates=(settings.root / api.templates,) if api.templates else (),
            format=api.format,
        )


def _package_name(source: str) -> str:
    from specpress.settings import package_name

    from .init import name_of

    return package_name(name_of(source))


def _as_json(result: Generated) -> dict[str, object]:
    plan = result.plan
    return {
        "package": result.job.package,
        "folder": plan.folder.as_posix(),
        "operations": result.operations,
        "written": sorted(plan.written),
        "removed": list(plan.removed),
        "edited": list(plan.edited),
        "problems": [
            {
                "kind": problem.kind,
                "pointer": problem.pointer,
                "message": problem.message,
                "done": problem.done,
            }
            for problem in result.problems
        ],
    }


def _lines(result: Generated, args: argparse.Namespace) -> Iterable[str]:
    plan = result.plan
    if args.diff:
        yield from _unified(result)
        return
    if args.check:
        if plan.is_empty:
            yield f"{plan.folder}: up to date"
            return
        yield f"{plan.folder}: out of date; run `specpress generate`"
        for path in sorted({*plan.written, *plan.removed, *plan.edited}):
            yield f"  {_state(path, result)} {path}"
        return
    changed = len(plan.written) + len(plan.removed)
    did = f"{changed} files written" if changed else "nothing to do"
    if plan.removed:
        did = f"{len(plan.written)} files written, {len(plan.removed)} removed"
    yield f"{plan.folder}: {result.operations} operations, {did}"
    if args.verbose:
        for path in sorted({*plan.written, *plan.removed}):
            yield f"  {_state(path, result)} {path}"


def _state(path: str, result: Generated) -> str:
    if path in result.plan.edited:
        return "edited by hand:"
    if path in result.plan.removed:
        return "removed:"
    return "new:" if path in result.plan.new else "changed:"


def _unified(result: Generated) -> Iterator[str]:
    from difflib import unified_diff

    plan = result.plan
    for path in sorted({*plan.written, *plan.removed}):
        file = plan.folder / path
        before = "" if path in plan.new else file.read_text(encoding="utf-8")
        yield from (
            line.rstrip("\n")
            for line in unified_diff(
                before.splitlines(keepends=True),
                plan.written.get(path, "").splitlines(keepends=True),
                f"a/{path}",
                f"b/{path}",
            )
        )


def _warn(source: str, problems: tuple[Problem, ...], *, verbose: bool) -> None:
    """Say on standard error what was mended: all with -v, else how much of it."""
    if verbose:
        for problem in problems:
            print(f"warning: {source}{problem}", file=sys.stderr)
    elif problems:
        count = len(problems)
        print(
            f"warning: {source}: {count} defect{'s'[: count > 1]} of the document mended "
            "(-v lists them)",
            file=sys.stderr,
        )

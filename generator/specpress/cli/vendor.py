"""`specpress vendor`: a generated package as a part of another project."""

from __future__ import annotations

import argparse
import json
import shlex
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError
from specpress.incremental import cache
from specpress.incremental.request import GenerateRequest, vendor_request

from .arguments import add_output_arguments
from .progress import progress

if TYPE_CHECKING:
    from specpress.pipeline.job import Job


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("api", metavar="API", help="the configured API")
    parser.add_argument(
        "dest",
        metavar="DEST",
        type=Path,
        help="the folder of the copy, whose name is that of the package",
    )
    parser.add_argument(
        "--package",
        metavar="NAME",
        help="the name of the copy, which then is a folder in DEST",
    )
    parser.add_argument(
        "--with-server",
        action=argparse.BooleanOptionalAction,
        help="copy the server stubs too; by default if the copy has them already",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 if the copy is out of date",
    )
    parser.add_argument(
        "--diff",
        action="store_true",
        help="write nothing; show the changes as a unified diff",
    )
    parser.add_argument(
        "--force", action="store_true", help="overwrite files that were edited there"
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Copy a package, or bring the copy up to date; 1 if a check found a difference."""
    from .summary import as_json, lines, unified

    folder = _folder(args.dest, args.package)
    with_server = args.with_server
    if with_server is None:
        with_server = _has_server(folder)
    request = vendor_request(args.api, folder, with_server=with_server)
    if not (args.verbose or args.json) and cache.fresh(request):
        if not (args.quiet or args.diff):
            print(f"{folder}: up to date")
        return 0

    from specpress.incremental.run import run as run_job

    label = f"vendoring {args.api}"
    with nullcontext() if args.quiet or args.json else progress(label):
        job = _job(request, args.api, folder, with_server=with_server)
        write = not (args.check or args.diff)
        generated = run_job(job, request, write=write, force=args.force)
    plan = generated.plan
    # an edit of a file that has not changed since is no reason to update
    stale = plan.changes or plan.needs_attention
    if args.json:
        print(json.dumps(as_json(generated), indent=2))
    elif not args.quiet:
        listed = (
            unified(plan)
            if args.diff
            else lines(
                generated,
                written=not (args.check and stale),
                force=args.force,
                verbose=args.verbose,
                command=_command(args),
            )
        )
        for line in listed:
            print(line)
    if not write:
        return int(args.check and stale)
    return int(plan.needs_attention and not args.force)


def _has_server(folder: Path) -> bool:
    """Whether the copy that is there has the server stubs: no more than a look."""
    return (folder / "server" / "_runtime").is_dir()


def _command(args: argparse.Namespace) -> str:
    """The command that does what this one checks."""
    words = ["specpress", "vendor", args.api, str(args.dest)]
    if args.package:
        words += ["--package", args.package]
    if args.with_server is not None:
        words.append("--with-server" if args.with_server else "--no-with-server")
    return shlex.join(words)


def _folder(dest: Path, package: str | None) -> Path:
    folder = (dest / package if package and dest.name != package else dest).absolute()
    if not folder.name.isidentifier():
        raise SpecpressError(
            f"{folder.name!r} is not a name for a Python package",
            hint="give one with --package",
        )
    return folder


def _job(request: GenerateRequest, api: str, folder: Path, *, with_server: bool) -> Job:
    from specpress.config import load as config
    from specpress.fetch.address import public
    from specpress.pipeline.job import Job
    from specpress.pipeline.provenance import Origin
    from specpress.pull import lock

    settings = config.read(request.base)
    (configured,) = settings.select([api])
    entry = lock.read(settings.root / lock.LOCK).get(api)
    origin = Origin(
        api,
        public(configured.source or configured.document.as_posix()),
        entry.retrieved_at if entry else "",
    )
    return Job(
        location=str(settings.root / configured.document),
        output=folder,
        root=settings.root,
        settings=configured.model_copy(
            update={"package": folder.name, "only": "" if with_server else "client"}
        ),
        origin=origin,
    )

"""`specpress vendor`: a generated package as a part of another project."""

from __future__ import annotations

import argparse
import json
import os
import shlex
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

from specpress.config import file as config_file
from specpress.errors import SpecpressError
from specpress.incremental import cache
from specpress.incremental.request import (
    configured_package,
    vendor_request,
)
from specpress.pull import lock
from specpress.utils.digests import MANIFEST

from .arguments import add_output_arguments
from .copies import forget_command, relative_to_project, remember
from .failures import DONE, FOUND, UNUSABLE, say
from .progress import progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("api", metavar="API", nargs="?", help="the configured API")
    parser.add_argument(
        "dest",
        metavar="DEST",
        type=Path,
        nargs="?",
        help="the folder that holds the copy, which is named as the package is",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="instead of API and DEST: every copy that was made, as the lock knows them",
    )
    parser.add_argument(
        "--forget",
        type=Path,
        metavar="DIR",
        help="instead of API and DEST: take the copy in DIR out of the lock; its files stay",
    )
    parser.add_argument(
        "--package",
        metavar="NAME",
        help="the name of the copy; by default that of the package",
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
    """Copy a package, or bring copies up to date; 1 if a check found a difference, or a
    copy that is known is not there.
    """
    _refuse_mixture(args)
    if args.forget is not None:
        return _forget(args)
    if args.all:
        return _all(args)
    folder = _folder(args.api, args.dest, args.package)
    with_server = args.with_server
    if with_server is None:
        with_server = _has_server(folder)
    status, result = _vendor(args, args.api, folder, with_server=with_server)
    if args.json:
        print(json.dumps(result, indent=2))
    if not (args.check or args.diff):
        silent = args.quiet or args.json
        remember(folder, args.api, with_server=with_server, quiet=silent)
    return status


def _refuse_mixture(args: argparse.Namespace) -> None:
    alone = args.all or args.forget is not None
    if alone and (args.api or args.package or args.with_server is not None):
        raise SpecpressError(
            "--all and --forget are about copies that are known",
            hint="leave out API, DEST and what goes with them",
        )
    if args.all and args.forget is not None:
        raise SpecpressError("--all and --forget exclude each other", hint="give one")
    if not alone and (args.api is None or args.dest is None):
        raise SpecpressError(
            "which package goes where?", hint="give API and DEST, or --all"
        )


def _forget(args: argparse.Namespace) -> int:
    folder: Path = args.forget
    file = config_file.require()
    known = lock.copies(file.parent / lock.LOCK)
    name = relative_to_project(folder, file.parent)
    if name not in known:
        raise SpecpressError(
            f"no copy of this project: {name}",
            file=str(file.parent / lock.LOCK),
            hint=f"there are: {', '.join(known) or 'none'}",
        )
    del known[name]
    lock.write_copies(file.parent / lock.LOCK, known)
    if args.json:
        print(json.dumps({"forgotten": name}))
    elif not args.quiet:
        print(f"{name}: forgotten; its files stay")
    return 0


def _all(args: argparse.Namespace) -> int:
    """Every copy that is there; one that is not is said, and not made anew: the project
    that it was in may not be checked out. Neither hides the others.
    """
    file = config_file.require()
    copies = lock.copies(file.parent / lock.LOCK)
    if not (copies or args.quiet or args.json):
        print(f"{file}: no copies are known; `specpress vendor API DEST` makes one")
    statuses = [DONE]
    results: list[Mapping[str, object]] = []
    for name, copy in copies.items():
        folder = Path(os.path.normpath(file.parent / name))
        try:
            if folder.is_dir():
                status, result = _vendor(
                    args, copy.api, folder, with_server=copy.server
                )
            else:
                problem = (
                    f"the copy of {copy.api} is not there; "
                    f"`{forget_command(folder)}` if it is gone"
                )
                status, result = FOUND, _failed(name, folder, problem)
        except SpecpressError as error:
            status, result = UNUSABLE, _failed(name, folder, str(error))
        statuses.append(status)
        results.append(result)
    if args.json:
        print(json.dumps(results, indent=2))
    return max(statuses)


def _failed(name: str, folder: Path, problem: str) -> Mapping[str, object]:
    """What is said of a copy that nothing can be done about."""
    say(f"{name}: {problem}")
    return {"package": folder.name, "folder": folder.as_posix(), "error": problem}


def _vendor(
    args: argparse.Namespace, api: str, folder: Path, *, with_server: bool
) -> tuple[int, Mapping[str, object]]:
    """Make or check one copy: the exit status, and the result for a program, if asked."""
    request = vendor_request(api, folder, with_server=with_server)
    if not (args.verbose or args.json) and cache.fresh(request):
        if not (args.quiet or args.diff):
            print(f"{folder}: up to date")
        return DONE, {}

    from specpress.incremental.run import run as run_job
    from specpress.incremental.run import vendor_job

    from .summary import as_json, lines, unified

    label = f"vendoring {api}"
    with nullcontext() if args.quiet or args.json else progress(label):
        job = vendor_job(request, api, folder, with_server=with_server)
        write = not (args.check or args.diff)
        generated = run_job(job, request, write=write, force=args.force)
    plan = generated.plan
    # an edit of a file that has not changed since is no reason to update
    stale = plan.changes or plan.needs_attention
    if not (args.quiet or args.json):
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
    result = as_json(generated) if args.json else {}
    if not write:
        return int(args.check and stale), result
    return int((plan.forced() if args.force else plan).needs_attention), result


def _has_server(folder: Path) -> bool:
    """Whether the copy that is there has the server stubs: no more than a look."""
    return (folder / "server" / "_runtime").is_dir()


def _command(args: argparse.Namespace) -> str:
    """The command that does what this one checks."""
    if args.all:
        return "specpress vendor --all"
    words = ["specpress", "vendor", args.api, str(args.dest)]
    if args.package:
        words += ["--package", args.package]
    if args.with_server is not None:
        words.append("--with-server" if args.with_server else "--no-with-server")
    return shlex.join(words)


def _folder(api: str, dest: Path, package: str | None) -> Path:
    """The folder of the copy: in DEST, or DEST itself if that is its name, as `--output`
    of `generate` has it. Raises `SpecpressError` where DEST is a package already.
    """
    name = package or configured_package(api)
    if not name.isidentifier():
        raise SpecpressError(
            f"{name!r} is not a name for a Python package",
            hint="give one with --package",
        )
    dest = dest.absolute()
    if dest.name == name:
        return dest
    if (dest / MANIFEST).exists():
        words = ["specpress", "vendor", api, str(dest.parent), "--package", dest.name]
        raise SpecpressError(
            "this is a generated package; DEST is the folder that holds the copy, no "
            "longer the copy itself",
            file=str(dest),
            hint=f"`{shlex.join(words)}` updates it",
        )
    return dest / name

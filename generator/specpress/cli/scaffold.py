"""`specpress scaffold`: a file to begin a server with, written once."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.utils import atomic_write as atomic

from .arguments import add_verbose


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("api", metavar="API", help="a configured API")
    parser.add_argument(
        "destination", type=Path, metavar="DEST", help="the file to write"
    )
    parser.add_argument(
        "--tag",
        action="append",
        default=[],
        metavar="TAG",
        help="only the operations of this tag; may be given several times",
    )
    parser.add_argument(
        "--operation",
        action="append",
        default=[],
        metavar="ID",
        help="only this operation, by its id or its method; may be given several times",
    )
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Write the file; a file that is there already is never touched."""
    from specpress.config import load as config

    from .stubs import starter

    settings = config.load()
    (api,) = settings.select([args.api])
    text = starter(
        api.package,
        settings.root / api.output / "server",
        args.tag,
        args.operation,
        api.line_length,
    )
    if os.path.lexists(args.destination):
        raise SpecpressError(
            f"{args.destination} is there already and is yours",
            hint="give the path of a new file",
        )
    atomic.replace(args.destination, text.encode())
    command = _serving(args.destination, (settings.root / api.output).parent)
    print(f"{args.destination}: written; serve it with `{command}`")
    return 0


def _serving(file: Path, packages: Path) -> str:
    """Give the command that serves a file, whose package is in the folder `packages`."""
    command = f"uvicorn {file.stem}:app"
    if file.parent.resolve() != Path.cwd():
        command += f" --app-dir {file.parent}"
    known = (file.parent, *map(Path, sys.path))
    if any(each.resolve() == packages.resolve() for each in known):
        return command
    try:
        shown = packages.resolve().relative_to(Path.cwd())
    except ValueError:
        shown = packages
    return f"PYTHONPATH={shown} {command}"

"""`specpress scaffold`: a file to begin a server with, written once."""

from __future__ import annotations

import argparse
import os
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
    name = args.destination.stem
    print(f"{args.destination}: written; serve it with `uvicorn {name}:app`")
    return 0

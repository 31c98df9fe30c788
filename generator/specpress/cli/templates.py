"""`specpress templates`: the templates and the runtime that packages are made from.

A file in the folder that `templates` names in the configuration replaces the one of the
same path. Most need a block or two of it, and extend the original instead.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from specpress.config.messages import nearest
from specpress.errors import SpecpressError
from specpress.render.user_templates import replaceable
from specpress.utils import atomic_write
from specpress.utils.runtime import template_folder

from .arguments import add_output_arguments, counted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "action",
        choices=["list", "export"],
        help="list their paths, or copy them into a folder",
    )
    parser.add_argument(
        "templates",
        nargs="*",
        metavar="PATH",
        help="their paths, such as client/group.py.jinja; by default all",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("templates"),
        metavar="DIR",
        help="the folder to copy them into (default: templates); a file that is there "
        "is an error",
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """List or copy what is asked for. Raises `SpecpressError` for an unknown path."""
    known = replaceable(template_folder())
    for name in args.templates:
        if name not in known:
            raise SpecpressError(
                f"no template {name!r}{nearest(name, known)}",
                hint="`specpress templates list` shows all",
            )
    names = sorted(args.templates or known)
    if args.action == "export":
        export(names, args.output)
    if args.json:
        print(json.dumps(names))
    elif args.action == "list":
        print("\n".join(names))
    elif not args.quiet:
        print(f"{args.output}: {counted(len(names), 'file')} written")
    return 0


def export(names: list[str], folder: Path) -> None:
    """Copy templates into a folder; nothing is written where one is there already.

    Raises `SpecpressError`.
    """
    if present := [name for name in names if (folder / name).exists()]:
        raise SpecpressError(
            "the file is there already",
            file=str(folder / present[0]),
            hint="move it away, or give another folder with --output",
        )
    atomic_write.replace_all(
        {folder / name: (template_folder() / name).read_bytes() for name in names}
    )

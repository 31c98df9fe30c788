"""`specpress git-diff`: the driver that git calls to compare two versions of a document.

``git config diff.openapi.command "specpress git-diff"``, and in ``.gitattributes`` a line
``openapi.yaml diff=openapi`` (gitattributes(5), "Defining an external diff driver").
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from specpress.errors import SpecpressError

from .arguments import add_verbose

_NO_FILE = "/dev/null"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`: those that git gives."""
    parser.add_argument("path", help="the path of the document")
    for side in ("old", "new"):
        parser.add_argument(f"{side}_file", help=f"a file with the {side} content")
        parser.add_argument(f"{side}_hex", help="its object id")
        parser.add_argument(f"{side}_mode", help="its mode")
    parser.add_argument("renamed", nargs="*", help="of a renamed file: the new path …")
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Print what changed; always 0, because git stops at anything else."""
    new_path = args.renamed[0] if args.renamed else args.path
    sys.stdout.write(f"diff --specpress a/{args.path} b/{new_path}\n")
    sys.stdout.write(_report(args.old_file, args.new_file))
    return 0


def _report(old_file: str, new_file: str) -> str:
    if old_file == _NO_FILE:
        return "new document\n"
    if new_file == _NO_FILE:
        return "document removed\n"
    from specpress.diff.load import read_side
    from specpress.diff.reports import rendered
    from specpress.diff.run import compare_sides

    root = Path.cwd()
    try:
        found = compare_sides(read_side(old_file, root), read_side(new_file, root))
    except SpecpressError:
        return _lines(old_file, new_file)  # half a document, or another file
    return rendered(found, "text")


def _lines(old_file: str, new_file: str) -> str:
    """The difference of two files line by line, as git itself shows it."""
    old, new = (
        Path(one)
        .read_text(encoding="utf-8", errors="replace")
        .splitlines(keepends=True)
        for one in (old_file, new_file)
    )
    return "".join(difflib.unified_diff(old, new, "a", "b"))

"""`specpress changelog`: what changed in a document from tag to tag."""

from __future__ import annotations

import argparse
from pathlib import Path

from specpress.errors import SpecpressError

from .arguments import add_verbose
from .reporting import write_report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help="its file")
    parser.add_argument(
        "--tags", default="*", metavar="GLOB", help="which tags; by default all"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the changelog here"
    )
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Print the changelog, the newest tag first."""
    from specpress.diff.history import steps, tags
    from specpress.diff.reports.history import changelog

    root = Path.cwd()
    revisions = tags(args.document, root, args.tags)
    if not revisions:
        raise SpecpressError(
            "no tag has this document", file=str(args.document), hint="check --tags"
        )
    write_report(changelog(list(steps(revisions, root))), args.output)
    return 0

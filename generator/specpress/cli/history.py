"""`specpress history`: the versions of a document in git, and what changed in each."""

from __future__ import annotations

import argparse
from pathlib import Path

from .arguments import add_verbose
from .reporting import write_report

_FORMATS = ("text", "markdown", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help="its file")
    parser.add_argument(
        "--format", choices=_FORMATS, default="text", help="the form of the report"
    )
    parser.add_argument(
        "--max-count",
        type=int,
        default=50,
        metavar="N",
        help="the last N commits that changed it; by default 50",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the report here"
    )
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Print the history, the newest version first."""
    from specpress.diff.history import commits, steps
    from specpress.diff.reports.history import rendered

    root = Path.cwd()
    revisions = commits(args.document, root, args.max_count)
    report = rendered(str(args.document), list(steps(revisions, root)), args.format)
    write_report(report, args.output)
    return 0

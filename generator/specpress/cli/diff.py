"""`specpress diff`: what changed between two documents, and whom that breaks."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.diff.model import RANK
from specpress.diff.reports import FORMATS
from specpress.errors import SpecpressError

from .arguments import add_verbose, overlay_argument
from .diff_configuration import configured
from .failures import UNUSABLE, say
from .reporting import add_report_arguments, reported_failure, write_reports

if TYPE_CHECKING:
    from specpress.diff.documents import DocumentResult
    from specpress.diff.model import Comparison, Side

_FAILING = {
    "breaking": "breaking", "breaking-code": "breaking", "warning": "warning",
    "any": "info",
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    sides = "a file, a URL, git:REV:path or - for standard input"
    parser.add_argument(
        "base", nargs="?", metavar="BASE", help=f"the old document: {sides}"
    )
    parser.add_argument(
        "revision", nargs="?", metavar="REVISION", help="the new one, likewise"
    )
    parser.add_argument(
        "--documents",
        nargs="+",
        default=[],
        metavar="GLOB",
        help="instead of BASE and REVISION: documents here, compared with those of --base "
        "as one API; renamed ones are followed; one that is nowhere is said, and the "
        "exit status is 2",
    )
    parser.add_argument(
        "--base",
        dest="commit",
        metavar="REV",
        help="the commit to compare them with; without --documents, of those that are "
        "configured",
    )
    add_report_arguments(parser, FORMATS)
    parser.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        help="--format json",
    )
    parser.add_argument(
        "--max-length",
        type=int,
        metavar="N",
        help="characters of a report as Markdown; by default what GitHub takes, 65536",
    )
    parser.add_argument(
        "--fail-on",
        choices=list(_FAILING),
        help="exit with 1 for a change of this level or a worse one, breaking-code also "
        "for what only renames or removes something in the generated package; by "
        "default never",
    )
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="configuration with [tool.specpress.diff]; by default the nearest one",
    )
    parser.add_argument(
        "--accepted", type=Path, metavar="FILE", help="file of accepted changes"
    )
    parser.add_argument(
        "--overlay",
        type=overlay_argument,
        action="append",
        default=[],
        metavar="FILE",
        help="OpenAPI overlay for both documents; may be given more than once",
    )
    parser.add_argument(
        "--usages",
        type=Path,
        metavar="DIR",
        help="show the lines of this Python code that use what changed",
    )
    for name, what in (("path", "path"), ("tag", "tag")):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="GLOB",
            help=f"only what reaches an operation of this {what}; may be given more than once",
        )
    parser.add_argument(
        "-q",
        "--quiet",
        action="store_true",
        help="print nothing: the exit status says it",
    )
    add_verbose(parser)


def run(args: argparse.Namespace) -> int:
    """Print the report; 1 if there is a change that `--fail-on` names, 2 if one of
    several documents cannot be had.
    """
    with reported_failure(args):
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    from specpress.diff.load import read_sides
    from specpress.diff.reports import rendered
    from specpress.diff.run import compare_sides

    root = Path.cwd()
    _check_sides(args)
    if args.usages is not None and not args.usages.exists():
        raise SpecpressError(
            "no such folder", file=str(args.usages), hint="check --usages"
        )
    used = configured(args.config, root, args.accepted)
    settings, overlays = used.settings, args.overlay or used.overlays
    compare = partial(
        compare_sides,
        settings=settings,
        accepted=used.accepted,
        usages=args.usages,
        paths=args.path,
        tags=args.tag,
    )
    fail_on = args.fail_on or (settings.fail_on if settings else None)
    limit = {} if args.max_length is None else {"limit": args.max_length}
    if args.commit is not None:
        return _several(args, root, overlays, compare, fail_on)
    comparison = compare(*read_sides(args.base, args.revision, root, overlays))
    write_reports(args, lambda form: rendered(comparison, form, **limit))
    return int(_fails([comparison], fail_on))


def _several(
    args: argparse.Namespace,
    root: Path,
    overlays: Sequence[Path],
    compare: Callable[[Side, Side], Comparison],
    fail_on: str | None,
) -> int:
    from specpress.diff.documents import compare_documents, document_pairs
    from specpress.diff.reports.several import rendered_all

    globs = args.documents or _configured_documents(root)
    pairs = document_pairs(globs, args.commit, root)
    results = compare_documents(pairs, args.commit, root, overlays, compare)
    limit = {} if args.max_length is None else {"limit": args.max_length}
    write_reports(args, lambda form: rendered_all(results, form, **limit))
    _say_refused(results, shown=args.format == "github")
    if any(one.refused for one in results):
        return UNUSABLE
    return int(_fails([one.comparison for one in results if one.comparison], fail_on))


def _say_refused(results: Sequence[DocumentResult], *, shown: bool) -> None:
    """The documents that cannot be had, on standard error, as other errors are."""
    for one in results:
        if one.refused and not shown:
            say(f"{one.name}: {one.problem}")


def _configured_documents(root: Path) -> list[str]:
    """The documents of the configured APIs, as paths from the working directory.

    Raises `SpecpressError` where there is no configuration.
    """
    from specpress.config.load import load

    configuration = load(root)
    paths = (configuration.root / api.document for api in configuration.apis.values())
    return list(dict.fromkeys(os.path.relpath(path, root) for path in paths))


def _check_sides(args: argparse.Namespace) -> None:
    """Refuses what names no two sides, or one of them twice."""
    from specpress.diff.load import STDIN

    if args.documents:
        if args.base is not None:
            raise SpecpressError(
                "--documents stands for both documents",
                hint="leave out BASE and REVISION",
            )
        if args.commit is None:
            raise SpecpressError(
                "nothing to compare the documents with", hint="give --base REV"
            )
        return
    if args.commit is not None:
        if args.base is not None:
            raise SpecpressError(
                "--base is for --documents", hint="give git:REV:path as BASE"
            )
        return
    if args.base is None or args.revision is None:
        raise SpecpressError(
            "two documents are needed", hint="give BASE and REVISION, or --documents"
        )
    if args.base == args.revision == STDIN:
        raise SpecpressError(
            "standard input is one document", hint="give a file for the other one"
        )


def _fails(comparisons: Sequence[Comparison], fail_on: str | None) -> bool:
    if fail_on is None:
        return False
    if fail_on == "breaking-code" and any(one.breaks_code for one in comparisons):
        return True
    worst = max((RANK[one.verdict] for one in comparisons), default=0)
    return worst >= RANK[_FAILING[fail_on]]

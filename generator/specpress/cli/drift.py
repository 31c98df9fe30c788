"""`specpress drift`: what an API does that its document does not say."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import add_document_arguments, add_output_arguments

if TYPE_CHECKING:
    from specpress.document.raw import RawDocument
    from specpress.learning.drift import Drift

KINDS = (
    *("null", "type", "required", "enum", "format", "constraint", "union"),
    *("discriminator", "closed", "path", "method", "status", "media-type", "body"),
    *("syntax", "parameter", "property"),
)
"""What can deviate, in the words of `DeviationKind`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    add_document_arguments(parser)
    add_evidence_argument(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown"),
        default="text",
        help="(default %(default)s)",
    )
    parser.add_argument(
        "--fail-on",
        nargs="+",
        default=["any"],
        choices=("any", "none", *KINDS),
        metavar="KIND",
        help="exit with 1 for these kinds of deviations: any (default: all that make an "
        f"exchange invalid), none, {', '.join(KINDS)}",
    )
    add_output_arguments(parser)


def add_evidence_argument(parser: argparse.ArgumentParser) -> None:
    """Declare ``evidence``, the files of what was observed."""
    parser.add_argument(
        "evidence",
        nargs="+",
        type=Path,
        metavar="EVIDENCE",
        help="exchanges as JSON Lines or HAR 1.2, or a log of mismatches",
    )


def run(args: argparse.Namespace) -> int:
    """Print what deviates; 1 if there is what `--fail-on` is about."""
    from specpress.learning.coverage import unexercised
    from specpress.learning.reports.json import as_json
    from specpress.learning.reports.text import markdown, text
    from specpress.learning.run import drift_of

    drift = drift_of(document_of(args.spec, args.overlay), args.evidence)
    rest = unexercised(drift)
    if args.json or args.format == "json":
        print(json.dumps(as_json(drift, rest), indent=1))
    elif not args.quiet:
        lines = (
            markdown(drift, rest)
            if args.format == "markdown"
            else text(drift, rest, verbose=args.verbose)
        )
        for line in lines:
            print(line)
    return int(is_failing(drift, args.fail_on))


def document_of(spec: str, overlays: Iterable[Path]) -> RawDocument:
    """The document that an argument names, with its overlays and more of them."""
    from specpress.pipeline.source import read_raw

    from .inspect import source_of

    source = source_of(spec)
    return read_raw(replace(source, overlays=(*source.overlays, *overlays)))


def is_failing(drift: Drift, kinds: Iterable[str]) -> bool:
    """Whether there are deviations of these kinds."""
    wanted = set(kinds)
    return any(
        cause.kind in wanted or ("any" in wanted and not cause.kind.is_addition)
        for cause in drift.sorted()
        if "none" not in wanted
    )

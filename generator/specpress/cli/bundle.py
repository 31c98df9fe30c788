"""`specpress bundle`: a document and all that it refers to as one file."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from specpress.errors import SpecpressError

from .arguments import add_document_arguments, add_output_arguments
from .inspect import source_of
from .problems import add_fail_argument, failing, report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    add_document_arguments(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="the file to write: YAML for .yaml and .yml, else JSON (default: JSON on "
        "standard output)",
    )
    parser.add_argument(
        "--as-is",
        action="store_true",
        help="keep the version and the defects of the document (default: repaired, as "
        "OpenAPI 3.1, or 3.2 if it is of that)",
    )
    parser.add_argument(
        "--openapi",
        choices=("3.0", "3.1", "3.2"),
        metavar="VERSION",
        help="the version to write: 3.0, 3.1 or 3.2; what it cannot say is listed "
        "(default: 3.1, or 3.2 if the document is of that)",
    )
    parser.add_argument(
        "--no-prose",
        dest="prose",
        action="store_false",
        help="leave descriptions, summaries and examples out",
    )
    add_fail_argument(parser)
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write the document."""
    from specpress.document.write import written
    from specpress.pipeline.bundling import bundled
    from specpress.utils import atomic_write as atomic

    output: Path | None = args.output
    if args.json and output is None:
        raise SpecpressError(
            "--json says what was done, and needs --output", hint="leave --json out"
        )
    if args.as_is and args.openapi:
        raise SpecpressError(
            "expected --as-is or --openapi, found both",
            hint="--as-is keeps the version of the document",
        )
    source = source_of(args.spec)
    source = replace(source, overlays=(*source.overlays, *args.overlay))
    whole = bundled(source, as_is=args.as_is, version=args.openapi, prose=args.prose)
    data = written(whole.value, output or Path("document.json"))
    if output is None:
        sys.stdout.write(data.decode())
    else:
        atomic.replace(output, data)
    failed = failing(whole.problems, args.fail_on_problems)
    if args.json and output is not None:
        problems = [str(problem) for problem in whole.problems]
        print(json.dumps({"file": output.as_posix(), "problems": problems}, indent=2))
        return 1 if failed else 0
    if output is not None and not args.quiet:
        print(f"{output}: {len(data):,} bytes written")
    report(
        args.spec,
        whole.problems,
        verbose=args.verbose,
        quiet=args.quiet,
        fail_on=args.fail_on_problems,
        state="left" if args.as_is else "repaired",
    )
    return 1 if failed else 0

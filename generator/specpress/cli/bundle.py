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
from .problems import warn


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
        "--no-prose",
        dest="prose",
        action="store_false",
        help="leave descriptions, summaries and examples out",
    )
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
    source = source_of(args.spec)
    source = replace(source, overlays=(*source.overlays, *args.overlay))
    whole = bundled(source, as_is=args.as_is, prose=args.prose)
    data = written(whole.value, output or Path("document.json"))
    if output is None:
        sys.stdout.write(data.decode())
    else:
        atomic.replace(output, data)
    if args.json and output is not None:
        problems = [str(problem) for problem in whole.problems]
        print(json.dumps({"file": output.as_posix(), "problems": problems}, indent=2))
    elif not args.quiet:
        if output is not None:
            print(f"{output}: {len(data):,} bytes written")
        if args.verbose:
            for problem in whole.problems:
                print(f"warning: {problem}", file=sys.stderr)
        else:
            state = "left" if args.as_is else "repaired"
            warn(args.spec, f"of the document {state}", whole.problems)
    return 0

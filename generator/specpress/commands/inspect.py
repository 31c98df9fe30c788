"""`specpress inspect`: what a document offers, and what is wrong with it."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from .output import add_output_arguments

if TYPE_CHECKING:
    from specpress.api import Api


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument("spec", metavar="SPEC", help="a file, a URL or git:REV:path")
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Print what is in the document, as text or, whole, as JSON."""
    from specpress.api import build
    from specpress.document import load
    from specpress.pipeline import read_source

    document = load(read_source(args.spec, Path.cwd()), source=args.spec)
    api = build(document)
    if args.json:
        print(json.dumps(asdict(api), indent=1, sort_keys=True, default=str))
    elif not args.quiet:
        for line in _lines(api, document.declared, verbose=args.verbose):
            print(line)
    return 0


def _lines(api: Api, declared: str, *, verbose: bool) -> Iterator[str]:
    yield f"{api.title} {api.version} (OpenAPI {declared})"
    yield f"digest      {api.digest}"
    yield f"servers     {', '.join(api.servers) or 'none declared'}"
    schemes = ", ".join(f"{s.name} ({s.kind})" for s in api.security_schemes)
    yield f"security    {schemes or 'none declared'}"
    received, sent = api.declarations.received, api.declarations.sent
    yield f"types       {len(received)} received, {len(sent)} sent"
    yield f"operations  {len(api.operations)} in {len(api.groups)} groups"
    width = max((len(group.name) for group in api.groups), default=0)
    for group in api.groups:
        yield f"  {group.name:<{width}}  {len(group.operations):>4}"
        if verbose:
            for operation in group.operations:
                yield f"    {operation.method:<7} {operation.path}  {operation.id}"
    kinds = Counter(problem.kind for problem in api.problems)
    yield f"defects     {len(api.problems)}"
    for kind, count in sorted(kinds.items()):
        yield f"  {kind:<40} {count:>4}"
    if api.problems and not verbose:
        yield "  (-v lists them)"
    elif verbose:
        for problem in api.problems:
            yield f"  {problem}"

"""`specpress pull`: download documents, store them, update the lock."""

from __future__ import annotations

import argparse
import errno
import json
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.config import load as config
from specpress.errors import SpecpressError
from specpress.pull.tool import refuse_unfit

from .arguments import add_output_arguments
from .diff_configuration import configured
from .problems import warn
from .progress import progress

if TYPE_CHECKING:
    from specpress.diff.model import Comparison
    from specpress.pull.pull import PullResult


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "apis", nargs="*", metavar="API", help="the APIs to pull; by default all"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 if the document upstream differs",
    )
    parser.add_argument(
        "--source",
        help="take the bytes of one API from here, a URL, path, file: URL or "
        "git:REV:path; the lock keeps the configured source",
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Pull what is asked for; 1 if a check found a difference."""
    results = pull_all(
        args.apis, check=args.check, source=args.source, show=not args.quiet
    )
    if args.json:
        print(json.dumps([as_json(result) for result in results], indent=2))
    elif not args.quiet:
        for result in results:
            print("\n".join(_lines(result, args.check, args.verbose)))
            verdict = verdict_of(result)
            if verdict is not None:
                print(f"  {_in_words(verdict)}")
    if not args.quiet:
        _warn(results, args.verbose)
    return int(args.check and any(one.status == "updated" for one in results))


def pull_all(
    names: list[str],
    *,
    check: bool = False,
    source: str | None = None,
    show: bool = True,
) -> list[PullResult]:
    """Pull the named APIs of the configuration, by default all that have a source.

    `source` replaces that of the only API. Progress is bar on a terminal if `show`.
    """
    from specpress.pull.pull import pull

    settings = config.load()
    refuse_unfit(settings.file)
    apis = settings.select(names)
    if not names:
        apis = [api for api in apis if api.source]
    if not apis:
        raise SpecpressError(
            "no API with a `source` is configured",
            file=str(settings.file),
            hint="add one with `specpress init SOURCE`",
        )
    if source and len(apis) != 1:
        raise SpecpressError("--source is for one API", hint="name the API")
    results: list[PullResult] = []
    for api in apis:
        bar = progress(f"pulling {api.name}") if show else nullcontext(_silent)
        with bar as report:
            results.append(
                pull(api, settings.root, check=check, source=source, report=report)
            )
    return results


def as_json(result: PullResult) -> dict[str, object]:
    """Return the result for a program."""
    verdict = verdict_of(result)
    return {
        "api": result.api,
        "status": result.status,
        "document": result.document.as_posix(),
        "old": {"digest": result.old_digest, "version": result.old_version},
        "new": {"digest": result.new_digest, "version": result.version},
        "files": sorted(result.new_files),
        "problems": [str(problem) for problem in result.problems],
        **({"verdict": verdict.verdict, "counts": verdict.counts} if verdict else {}),
    }


def verdict_of(result: PullResult) -> Comparison | None:
    """What the new document means for users of the old one; None where it is the same.

    Levels and accepted changes are those of `specpress diff` in this project.
    """
    if result.status != "updated" or result.old is None or result.old_digest is None:
        return None
    from specpress.diff.load import side_of
    from specpress.diff.run import compare_sides

    used = configured(None, Path.cwd())
    place = str(result.document)
    old, new = (
        side_of(
            data,
            place,
            location=place,
            overlays=used.overlays,
            read=_reader(files),
            within=Path(place).anchor or "..",
        )
        for data, files in (
            (result.old, result.old_files),
            (result.new, result.new_files),
        )
    )
    return compare_sides(old, new, settings=used.settings, accepted=used.accepted)


def _reader(files: Mapping[str, bytes]) -> Callable[[str], bytes]:
    """Reads files of a document from memory, by their path."""

    def read(location: str) -> bytes:
        if location not in files:
            raise FileNotFoundError(errno.ENOENT, "no such file", location)
        return files[location]

    return read


def _in_words(verdict: Comparison) -> str:
    counted = [f"{count} {level}" for level, count in verdict.counts.items() if count]
    return f"verdict: {verdict.verdict} ({', '.join(counted) or 'no change of facts'})"


def _silent(done: int, total: int | None) -> None:
    """Show nothing."""


def _lines(result: PullResult, check: bool, verbose: bool) -> list[str]:
    status = (
        "differs upstream" if check and result.status == "updated" else result.status
    )
    line = f"{result.api}: {status}, version {result.version or 'unknown'}"
    if result.old_version not in {None, result.version}:
        line += f" (was {result.old_version})"
    if result.new_files:
        line += f", {len(result.new_files) + 1} files"
    if check and result.status == "updated":
        line += f"; run `specpress pull {result.api}`"
    if not verbose:
        return [line]
    return [
        line,
        f"  document {result.document}",
        f"  digest   {result.new_digest}",
        f"  before   {result.old_digest or 'none'}",
    ]


def _warn(results: list[PullResult], verbose: bool) -> None:
    """Say on standard error what had to be repaired to read the documents."""
    for result in results:
        if verbose:
            for problem in result.problems:
                print(f"warning: {problem}", file=sys.stderr)
        else:
            warn(result.api, "repaired to read the document", result.problems)

"""Reports of a command in several forms at once: on standard output and in files.

A command that fails says why in its reports, too: they are what people read in CI.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from specpress.errors import SpecpressError

Render = Callable[[str], str]


def add_report_arguments(
    parser: argparse.ArgumentParser, forms: Mapping[str, str]
) -> None:
    """Declare ``format``, one of `forms` (with what they are for), ``also`` and
    ``output``.
    """

    def also(text: str) -> tuple[str, Path]:
        form, sign, file = text.partition("=")
        if form not in forms or not (sign and file):
            raise argparse.ArgumentTypeError(
                f"expected FORM=FILE, with a FORM of {', '.join(forms)}"
            )
        return form, Path(file)

    parser.add_argument(
        "--format",
        choices=list(forms),
        default="text",
        help="; ".join(f"{name}: {purpose}" for name, purpose in forms.items()),
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the report here"
    )
    parser.add_argument(
        "--also",
        type=also,
        action="append",
        default=[],
        metavar="FORM=FILE",
        help="write a report in another form, too; may be given more than once",
    )


def write_reports(args: argparse.Namespace, render: Render) -> None:
    """Write what `add_report_arguments` asks for; `render` takes the name of a form.

    Raises `SpecpressError` for a file that cannot be written.
    """
    for form, file in args.also:
        write_report(render(form), file)
    if not args.quiet:
        write_report(render(args.format), args.output)


@contextmanager
def reported_failure(args: argparse.Namespace) -> Generator[None]:
    """What ends a command is in the reports that have a place for it, and is raised."""
    try:
        yield
    except SpecpressError as error:
        for form, file in args.also:
            if text := failure(form, error):
                write_report(text, file)
        if args.format == "github":  # standard error is no annotation
            sys.stdout.write(failure("github", error))
        raise


def failure(form: str, error: SpecpressError) -> str:
    """The report of what ended a command; empty where a form has no place for it."""
    from specpress.diff.reports.github import workflow_command
    from specpress.diff.reports.words import prose

    match form:
        case "markdown":
            return f"> **specpress: {prose(str(error))}**\n"
        case "github":
            return workflow_command("error", str(error), title="specpress")
        case "outputs":
            return "changed=true\nverdict=error\n"
        case "json":
            return json.dumps({"error": str(error)}, indent=2) + "\n"
        case "text":
            return f"specpress: {error}\n"
        case _:
            return ""


def write_report(report: str, file: Path | None) -> None:
    """Print a report, or write it to a file; raises `SpecpressError` if that fails."""
    if file is None:
        sys.stdout.write(report)
        return
    try:
        file.write_text(report, encoding="utf-8")
    except OSError as error:
        raise SpecpressError(
            f"cannot write: {error.strerror}",
            file=str(file),
            hint="check --output and --also",
        ) from error

"""Reports of a command in several forms at once: on standard output and in files.

A command that fails says why in its reports, too: they are what people read in CI.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from specpress.errors import SpecpressError
from specpress.utils import atomic_write as atomic
from specpress.utils.real_path import real_path

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

    With ``quiet`` nothing is printed, but files are written. Raises `SpecpressError` for
    a file that cannot be written.
    """
    for form, file in args.also:
        write_report(render(form), file)
    if args.output is not None or not args.quiet:
        write_report(render(args.format), args.output)


@contextmanager
def reported_failure(args: argparse.Namespace) -> Generator[None]:
    """What ends a command is in the reports, each in its form, and is raised.

    Raises `SpecpressError` where two reports would go to one file.
    """
    _refuse_one_file_twice(args)
    try:
        yield
    except SpecpressError as error:
        from specpress.diff.reports.failed import failed

        for form, file in [*args.also, (args.format, args.output)]:
            if file is not None:
                write_report(failed(form, str(error)), file)
        if args.format == "github" and args.output is None:
            # what is on standard error is no annotation
            write_report(failed("github", str(error)), None)
        raise


def _refuse_one_file_twice(args: argparse.Namespace) -> None:
    """The later report would replace the other one. What is no file, such as a terminal,
    may take several.
    """
    files = [file for _, file in args.also] + ([args.output] if args.output else [])
    seen: set[Path] = set()
    for file in files:
        target = real_path(file)
        if target in seen and (target.is_file() or not target.exists()):
            raise SpecpressError(
                "two reports would be written to one file",
                file=str(file),
                hint="give --output and each --also a file of its own",
            )
        seen.add(target)


def write_report(report: str, file: Path | None) -> None:
    """Print a report, or write it to a file; raises `SpecpressError` if that fails."""
    if file is None:
        sys.stdout.write(report)
        return
    stream = _stream_to(file)
    if stream is not None:
        stream.write(report)
        return
    try:
        if file.exists() and not file.is_file():  # a pipe, a terminal
            file.write_text(report, encoding="utf-8")
            return
    except OSError as error:
        raise SpecpressError(
            f"cannot write: {error.strerror}",
            file=str(file),
            hint="check --output and --also",
        ) from error
    atomic.replace(file, report.encode())


def _stream_to(file: Path) -> TextIO | None:
    """The standard stream that leads to a file, as `/dev/stdout` does where it is
    redirected: to replace the file would lose what else is printed.
    """
    for stream in (sys.stdout, sys.stderr):
        # a stream that is none of the system has no number, as in tests
        with suppress(OSError, ValueError):
            if os.path.samestat(os.fstat(stream.fileno()), file.stat()):
                return stream
    return None

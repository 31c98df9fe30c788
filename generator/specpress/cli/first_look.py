"""What `specpress init` finds in a document, shows and asks about."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.errors import SpecpressError

from .arguments import counted
from .progress import progress

if TYPE_CHECKING:
    from specpress.pipeline.look import Look


def first_look(source: str, *, quiet: bool) -> Look | None:
    """What the document offers; None where it cannot be read, which is said.

    The configuration can be written all the same: headers may be missing, or the server
    may be down.
    """
    from specpress.fetch.model import no_report
    from specpress.pipeline.look import look

    try:
        with (
            nullcontext(no_report) if quiet else progress(f"reading {source}")
        ) as report:
            return look(source, Path.cwd(), report=report)
    except SpecpressError as error:
        if not quiet:
            print(
                f"warning: {error}\nThe document was not looked at: `specpress generate` "
                "says what of it is not configured.",
                file=sys.stderr,
            )
        return None


def is_terminal() -> bool:
    """Whether somebody can be asked."""
    return all(
        stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout)
    )


def chosen_settings(found: Look | None, *, ask: bool, show: bool) -> dict[str, object]:
    """The settings to write down: all that were found, or those that are agreed to."""
    if found is None:
        return {}
    if show:
        for line in _lines(found):
            print(line)
    settings: dict[str, object] = {}
    for finding in found.findings:
        if show:
            print(f"  {finding.key:<10}  {finding.text}")
        if not ask or agreed(f"  use it ({finding.setting})? [Y/n] "):
            settings[finding.key] = finding.value
    return settings


def _lines(found: Look) -> Iterator[str]:
    count = counted(found.operations, "operation")
    groups = counted(found.groups, "group")
    yield f"{found.title} {found.version}: {count} in {groups}"
    if found.paged:
        yield f"  pages       {counted(found.paged, 'list')} in pages, each with an `iter_` method"


def agreed(question: str) -> bool:
    """Whether somebody at the terminal says yes."""
    try:
        return input(question).strip().lower() in {"", "y", "yes"}
    except EOFError:
        return False

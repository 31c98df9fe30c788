"""The report for a terminal: a summary of one screen, then the changes by level."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator

from specpress.diff.model import Change, Comparison

_COLOURS = {
    "breaking": "31;1",
    "warning": "33;1",
    "info": "36",
    "dim": "2",
    "bold": "1",
}
_SHOWN_OPERATIONS = 3
_SHOWN_USAGES = 10


def render(comparison: Comparison) -> str:
    """The report; coloured where standard output is a terminal."""
    lines = [*_summary(comparison), *_details(comparison)]
    text = "\n".join(lines) + "\n"
    return text if _coloured() else _plain(text)


def _coloured() -> bool:
    if "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


def _paint(text: str, colour: str) -> str:
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"


def _plain(text: str) -> str:
    for code in _COLOURS.values():
        text = text.replace(f"\x1b[{code}m", "")
    return text.replace("\x1b[0m", "")


def _summary(comparison: Comparison) -> Iterator[str]:
    base, revision = comparison.base, comparison.revision
    yield _paint(
        f"{_printable(revision.title) or 'API'} {_printable(base.version)} → {_printable(revision.version)}",
        "bold",
    )
    if comparison.verdict == "none":
        yield "no changes"
        return
    counts = comparison.counts
    yield ", ".join(
        _paint(f"{counts[level]} {level}", level)
        for level in ("breaking", "warning", "info")
        if counts[level]
    ) + (f", {counts['accepted']} accepted" if counts["accepted"] else "")
    yield f"verdict: {comparison.verdict}; suggested version step: {comparison.step}"
    areas = Counter(change.area for change in comparison.changes if change.counts)
    if len(comparison.changes) > 10:
        yield _paint(
            "mostly " + ", ".join(f"{a} ({n})" for a, n in areas.most_common(5)), "dim"
        )
    for note in comparison.notes:
        yield f"note: {_printable(note)}"


def _details(comparison: Comparison) -> Iterator[str]:
    for level in ("breaking", "warning", "info"):
        changes = [c for c in comparison.changes if c.level == level and c.counts]
        if changes:
            yield ""
            yield _paint(f"{level} ({len(changes)})", level)
            for change in changes:
                yield from _change(change)
    accepted = [change for change in comparison.changes if not change.counts]
    if accepted:
        yield ""
        yield _paint(f"accepted ({len(accepted)})", "dim")
        for change in accepted:
            yield from _change(change)


def _change(change: Change) -> Iterator[str]:
    mark = "code only, " if change.effect == "code" else ""
    yield f"  {_printable(change.message)}  " + _paint(
        f"[{mark}{change.id} #{change.fingerprint}]", "dim"
    )
    if change.accepted:
        until = f", until {change.accepted.until}" if change.accepted.until else ""
        yield _paint(
            f"      accepted: {_printable(change.accepted.reason)}{until}", "dim"
        )
    if change.operations:
        named = [_printable(one.label) for one in change.operations[:_SHOWN_OPERATIONS]]
        more = len(change.operations) - len(named)
        way = f" ({change.direction})" if change.direction else ""
        yield _paint(
            "      in "
            + ", ".join(named)
            + (f" and {more} more" if more else "")
            + way,
            "dim",
        )
    if change.python:
        more = len(change.python) - 3
        named = [*change.python[:3], *([f"{more} more"] if more > 0 else [])]
        yield _paint("      python: " + ", ".join(named), "dim")
    for use in change.usages[:_SHOWN_USAGES]:
        yield f"      {use.file}:{use.line}: {_printable(use.text)}"
    if len(change.usages) > _SHOWN_USAGES:
        yield f"      and {len(change.usages) - _SHOWN_USAGES} more lines"
    if change.advice and change.level != "info":
        yield _paint(f"      → {change.advice}", "dim")


def _printable(text: str) -> str:
    """Text of a document without what would control the terminal."""
    return "".join(c if c.isprintable() else "�" for c in text)

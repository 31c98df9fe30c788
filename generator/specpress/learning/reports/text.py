"""Drift as text and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from ..coverage import Unexercised
from ..drift import Drift
from .grouped import Line, lines

_SHOWN = 10


def headline(drift: Drift) -> str:
    """How much of the evidence is as declared."""
    validity = drift.validity
    text = (
        f"{validity.valid} of {validity.exchanges} exchanges are as declared"
        f" ({validity.rate:.1%})"
    )
    if drift.reports:
        text += f"; {drift.reports} reports of mismatches"
    if drift.skipped:
        why = "without a response, or not written to their end"
        text += f"; {drift.skipped} entries {why}, left out"
    return text


def text(drift: Drift, rest: Unexercised, *, verbose: bool) -> Iterator[str]:
    """The lines of a report for a terminal."""
    yield headline(drift)
    for line in lines(drift):
        yield (
            f"{line.exchanges:>6}  {line.kind:<13} {line.direction:<8} {line.place}:"
            f" {line.message} ({_operations(line)})"
        )
    for name, listed, total in _rest(rest):
        yield f"never exercised: {len(listed)} of {total} {name}"
        for each in listed if verbose else ():
            yield f"  {each}"
    if drift.causes.left_out:
        yield f"{drift.causes.left_out} deviations of further causes are not listed"


def markdown(drift: Drift, rest: Unexercised) -> Iterator[str]:
    """The report as a page in Markdown."""
    yield "# Drift"
    yield ""
    yield f"{headline(drift)}."
    yield ""
    yield "| exchanges | kind | direction | place | deviation | operations |"
    yield "|---:|---|---|---|---|---|"
    for line in lines(drift):
        cells = (line.place, line.message, _operations(line))
        inner = " | ".join(_cell(each) for each in cells)
        yield f"| {line.exchanges} | {line.kind} | {line.direction} | {inner} |"
    yield ""
    yield "## Never exercised"
    for name, listed, total in _rest(rest):
        yield ""
        yield f"{len(listed)} of {total} {name}"
        yield ""
        for each in listed:
            yield f"- {_cell(each)}"


def _rest(rest: Unexercised) -> Iterator[tuple[str, tuple[str, ...], int]]:
    yield "operations", rest.operations, rest.declared_operations
    yield "responses of operations", rest.statuses, rest.declared_statuses
    yield "properties of schemas", rest.properties, rest.declared_properties


def _operations(line: Line) -> str:
    shown = ", ".join(line.operations[:3])
    more = len(line.operations) - 3
    return f"{shown} and {more} more" if more > 0 else shown


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")

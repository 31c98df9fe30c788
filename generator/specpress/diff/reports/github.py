"""Annotations of a GitHub workflow: commands on standard output, one a change.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from specpress.diff.model import Comparison

from .placing import spots

_COMMANDS = {"breaking": "error", "warning": "warning", "info": "notice"}
_SHOWN = 50
"""More than ten of a kind are not shown in a run's summary anyway."""


def render(comparison: Comparison) -> str:
    """The workflow commands, the worst changes first, and one line that sums up."""
    places = spots(comparison)
    lines: list[str] = []
    counted = [
        (index, change)
        for index, change in enumerate(comparison.changes)
        if change.counts
    ]
    for index, change in counted[:_SHOWN]:
        spot = places[index]
        properties = (
            f"file={_property(spot.file)},line={spot.line},title={_property(change.id)}"
        )
        first = next(iter(change.operations), None)
        reached = f" ({first.label})" if first else ""
        text = _data(f"{change.message}{reached} #{change.fingerprint}")
        lines.append(f"::{_COMMANDS[change.level]} {properties}::{text}")
    counts = comparison.counts
    more = (
        f", {len(counted) - _SHOWN} of them not annotated"
        if len(counted) > _SHOWN
        else ""
    )
    lines.append(
        f"specpress diff: {counts['breaking']} breaking, {counts['warning']} warning, "
        f"{counts['info']} info{more}"
    )
    return "\n".join(lines) + "\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

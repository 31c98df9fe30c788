"""Annotations of a GitHub workflow: commands on standard output, one a change.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

import os
from pathlib import Path

from specpress.diff.model import Comparison

from .placing import spots

_COMMANDS = {"breaking": "error", "warning": "warning", "info": "notice"}
_SHOWN = 50
"""More than ten of a kind are not shown in a run's summary anyway."""


def render(comparison: Comparison) -> str:
    """The workflow commands, the worst changes first, and one line that sums up."""
    places = spots(comparison)
    text = ""
    counted = [
        (index, change)
        for index, change in enumerate(comparison.changes)
        if change.counts
    ]
    for index, change in counted[:_SHOWN]:
        spot = places[index]
        first = next(iter(change.operations), None)
        reached = f" ({first.label})" if first else ""
        text += workflow_command(
            _COMMANDS[change.level],
            f"{change.message}{reached} #{change.fingerprint}",
            file=spot.file,
            line=spot.line,
            title=change.id,
        )
    counts = comparison.counts
    more = (
        f", {len(counted) - _SHOWN} of them not annotated"
        if len(counted) > _SHOWN
        else ""
    )
    return text + (
        f"specpress diff: {counts['breaking']} breaking, {counts['warning']} warning, "
        f"{counts['info']} info{more}\n"
    )


def workflow_command(
    command: str, message: str, *, file: str = "", line: int = 0, title: str = ""
) -> str:
    """A line that a GitHub workflow shows as an annotation: ``error``, ``warning`` or
    ``notice``, at a line of a file, which is seen from the working directory.
    """
    values = {
        "file": _from_workspace(file) if file else "",
        "line": str(line or ""),
        "title": title,
    }
    properties = ",".join(
        f"{name}={_property(value)}" for name, value in values.items() if value
    )
    return f"::{command}{' ' if properties else ''}{properties}::{_data(message)}\n"


def _from_workspace(file: str) -> str:
    """A path as annotations have it: seen from the top of the checkout."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if not workspace or "://" in file:
        return file
    path = Path.cwd() / file
    top = Path(workspace)
    return path.relative_to(top).as_posix() if path.is_relative_to(top) else file


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

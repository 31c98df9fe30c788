"""What a place looked like before and after, to be shown side by side."""

from __future__ import annotations

import difflib
import json
from typing import Any

from specpress.diff.document import tokens
from specpress.diff.model import Change, Comparison
from specpress.diff.wording import at
from specpress.utils.dataclass import dataclass

_LINES = 60
_ABSENT = "(not there)"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an excerpt; whether the other side does not have it."""

    text: str
    differs: bool


def excerpts(change: Change, comparison: Comparison) -> tuple[list[Line], list[Line]]:
    """The object that a change is in, in the base and in the revision."""
    old = change.base_pointer or (
        "" if change.removed else _counterpart(change, comparison)
    )
    new = "" if change.removed else change.pointer
    before = _text(comparison.base.raw, old) if old else []
    after = _text(comparison.revision.raw, new) if new else []
    if not old:
        return [Line(_ABSENT, False)], [Line(text, True) for text in after]
    if not new:
        return [Line(text, True) for text in before], [Line(_ABSENT, False)]
    return _compared(before, after)


def _counterpart(change: Change, comparison: Comparison) -> str:
    """Where what was added would have been in the base, if its holder is there."""
    exists = at(comparison.base.raw, tokens(change.pointer)) is not None
    return change.pointer if exists else ""


def _text(document: Any, pointer: str) -> list[str]:
    """The object at a pointer, or around it where that is a plain value, as JSON."""
    path = tokens(pointer)
    value = at(document, path)
    while path and not isinstance(value, dict):
        path = path[:-1]
        value = at(document, path)
    lines = json.dumps(value, indent=2, ensure_ascii=False, default=str).split("\n")
    if len(lines) <= _LINES:
        return lines
    return [*lines[:_LINES], f"… {len(lines) - _LINES} more lines"]


def _compared(before: list[str], after: list[str]) -> tuple[list[Line], list[Line]]:
    # the comma behind a last line says nothing
    first_lines, second_lines = (
        [text.rstrip(",") for text in lines] for lines in (before, after)
    )
    matcher = difflib.SequenceMatcher(None, first_lines, second_lines, autojunk=False)
    old = [Line(text, True) for text in before]
    new = [Line(text, True) for text in after]
    for first, second, size in matcher.get_matching_blocks():
        for index in range(size):
            old[first + index] = Line(before[first + index], False)
            new[second + index] = Line(after[second + index], False)
    return old, new

"""What a reader of a comparison has to do, in a few lines: the start of a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from specpress.diff.model import Change, Comparison
from specpress.utils.dataclass import dataclass

_TASKS = {"breaking": 8, "warning": 3}
"""Lines for a level: together with the numbers they fit on a screen."""
_SUBJECTS = 3
_COMPONENTS = tuple(
    f"/components/{section}/" for section in ("schemas", "responses", "headers")
)
"""What is called by a name of its own; a parameter is called by where it is sent."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done about some changes of a level.

    `subjects` are the first of them, each with what it is about, `others` how many more.
    """

    advice: str
    level: Literal["breaking", "warning"]
    subjects: tuple[tuple[str, Change], ...]
    others: int

    @property
    def count(self) -> int:
        """How many changes there are."""
        return len(self.subjects) + self.others


def tasks_of(comparison: Comparison) -> list[Task]:
    """What is to be done, for what breaks somebody first; nothing is left out."""
    tasks: list[Task] = []
    levels: tuple[Literal["breaking", "warning"], ...] = ("breaking", "warning")
    for level in levels:
        by_advice: dict[str, list[Change]] = {}
        for change in comparison.changes:
            if change.level == level and change.counts:
                advice = change.advice or "tell those who use it"
                by_advice.setdefault(sentence(advice), []).append(change)
        several = sorted(by_advice.items(), key=lambda item: -len(item[1]))
        shown, rest = several[: _TASKS[level]], several[_TASKS[level] :]
        if len(rest) == 1:
            shown, rest = several, []
        tasks += [_task(advice, level, changes) for advice, changes in shown]
        left = [change for _, changes in rest for change in changes]
        if left:
            tasks.append(_task("See what else changed", level, left))
    return tasks


def sentence(text: str) -> str:
    """A text with a capital at its start."""
    return text[:1].upper() + text[1:]


def _task(
    advice: str, level: Literal["breaking", "warning"], changes: Sequence[Change]
) -> Task:
    named = {_subject(change): change for change in reversed(changes)}
    first = tuple(reversed(named.items()))[:_SUBJECTS]
    return Task(advice, level, first, len(changes) - len(first))


def _subject(change: Change) -> str:
    """What a change is about: the schema, or else the operation."""
    operation = change.operations[0].label if change.operations else ""
    if not change.about:
        return operation or change.message
    in_component = change.places[0].pointer.startswith(_COMPONENTS)
    if in_component or not operation:
        return change.about
    return f"{operation} ({change.about})"

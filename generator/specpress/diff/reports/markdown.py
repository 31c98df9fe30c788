"""The report for a comment on a pull request, within the size that GitHub takes."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.diff.model import Change, Comparison, Level

from .tasks import tasks_of
from .words import code, prose

LIMIT = 65_536
"""Characters of a comment; GitHub refuses longer ones."""
_RESERVED = 400
_SIGNS: dict[Level, str] = {"breaking": "🔴", "warning": "🟡", "info": "🔵"}
_OPERATIONS = 10
_NOTES, _SHORT = 10, 200


def render(comparison: Comparison, limit: int = LIMIT) -> str:
    """The report, of at most `limit` characters; what does not fit is counted at the
    end.
    """
    text = "\n".join(_head(comparison)) + "\n"
    left_out = 0
    for level in ("breaking", "warning", "info"):
        changes = [
            one for one in comparison.changes if one.level == level and one.counts
        ]
        section, skipped = _section(level, changes, limit - _RESERVED - len(text))
        text += section
        left_out += skipped
    accepted = [one for one in comparison.changes if not one.counts]
    if accepted:
        entries = [_entry(one) for one in accepted]
        section, skipped = _details(
            f"accepted ({len(accepted)})", entries, limit - _RESERVED - len(text)
        )
        text += section
        left_out += skipped
    if left_out:
        text += f"\n{left_out} further changes do not fit into a comment: see the full report.\n"
    return text


def _head(comparison: Comparison) -> Iterator[str]:
    title = _short(comparison.revision.title or "API")
    versions = _short(comparison.base.version), _short(comparison.revision.version)
    yield f"## {title}: {' → '.join(versions)}"
    yield ""
    if comparison.verdict == "none":
        yield "No changes."
        return
    counts = comparison.counts
    yield "| breaking | warning | info | accepted | suggested step |"
    yield "|---:|---:|---:|---:|---|"
    yield (
        f"| {counts['breaking']} | {counts['warning']} | {counts['info']} "
        f"| {counts['accepted']} | {comparison.step} |"
    )
    tasks = tasks_of(comparison)
    if tasks:
        yield ""
    for task in tasks:
        subjects = ", ".join(code(subject[:_SHORT]) for subject, _ in task.subjects)
        more = f" and {task.others} more" if task.others else ""
        yield f"- {_SIGNS[task.level]} {prose(task.advice)}: {subjects}{more}"
    for note in comparison.notes[:_NOTES]:
        yield ""
        yield f"> {_short(note)}"
    if len(comparison.notes) > _NOTES:
        yield ""
        yield f"> and {len(comparison.notes) - _NOTES} more notes"


def _short(text: str) -> str:
    """A text that must not take the room of the changes."""
    return prose(text if len(text) <= _SHORT else f"{text[:_SHORT]}…")


def _section(level: Level, changes: list[Change], room: int) -> tuple[str, int]:
    if not changes:
        return "", 0
    entries = [_entry(change) for change in changes]
    title = f"{_SIGNS[level]} {level} ({len(changes)})"
    if level == "info":
        return _details(title, entries, room)
    kept, skipped = _fitting(entries, room - len(title) - 10)
    return f"\n### {title}\n\n" + "".join(kept), skipped


def _details(title: str, entries: list[str], room: int) -> tuple[str, int]:
    """A section that is folded."""
    kept, skipped = _fitting(entries, room - len(title) - 70)
    if not kept:
        return "", skipped
    body = "".join(kept)
    return f"\n<details><summary>{title}</summary>\n\n{body}\n</details>\n", skipped


def _fitting(entries: list[str], room: int) -> tuple[list[str], int]:
    kept: list[str] = []
    for entry in entries:
        room -= len(entry)
        if room < 0:
            break
        kept.append(entry)
    return kept, len(entries) - len(kept)


def _entry(change: Change) -> str:
    lines = [
        f"- {prose(change.message)} ({code(change.id)}, {code(change.fingerprint)})"
    ]
    if change.operations:
        named = [code(one.label) for one in change.operations[:_OPERATIONS]]
        more = len(change.operations) - len(named)
        lines.append(
            "  - in " + ", ".join(named) + (f" and {more} more" if more else "")
        )
    if change.python:
        symbols = [code(symbol) for symbol in change.python[:5]]
        more = len(change.python) - len(symbols)
        lines.append(
            "  - Python: " + ", ".join(symbols) + (f" and {more} more" if more else "")
        )
    if change.usages:
        used = [code(f"{use.file}:{use.line}") for use in change.usages[:5]]
        more = len(change.usages) - len(used)
        lines.append(
            "  - used in " + ", ".join(used) + (f" and {more} more" if more else "")
        )
    if change.accepted:
        lines.append(f"  - accepted: {prose(change.accepted.reason)}")
    elif change.advice and change.level != "info":
        lines.append(f"  - {prose(change.advice)}")
    return "\n".join(lines) + "\n"

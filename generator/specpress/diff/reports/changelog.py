"""The changes for release notes: what was added, changed, deprecated, removed.

The headings are those of https://keepachangelog.com; the text is Markdown.
"""

from __future__ import annotations

from specpress.diff.model import Change, Comparison

from .words import code, prose

_HEADINGS = ("Breaking", "Added", "Changed", "Deprecated", "Removed", "Security")
_REACHED = 3


def render(comparison: Comparison) -> str:
    """The section of a changelog for the revision."""
    title = prose(comparison.revision.title or "API")
    head = f"## {title} {prose(comparison.revision.version)}"
    return "\n".join([head, "", *(sections(comparison) or ["No changes.", ""])])


def sections(comparison: Comparison) -> list[str]:
    """The lines below the heading of a version; none where nothing is to be said."""
    by_heading: dict[str, list[str]] = {heading: [] for heading in _HEADINGS}
    for change in comparison.changes:
        if change.effect != "document":
            by_heading[_heading(change)].append(_entry(change))
    lines: list[str] = []
    for heading, entries in by_heading.items():
        if entries:
            lines += [f"### {heading}", "", *entries, ""]
    return lines


def _heading(change: Change) -> str:
    if change.level == "breaking":
        return "Breaking"
    if "deprecated" in change.id:
        return "Deprecated"
    if change.area == "security":
        return "Security"
    if "added" in change.id:
        return "Added"
    return "Removed" if "removed" in change.id else "Changed"


def _entry(change: Change) -> str:
    named = [code(one.label) for one in change.operations[:_REACHED]]
    more = len(change.operations) - len(named)
    where = (
        f" ({', '.join(named)}{f' and {more} more' if more else ''})" if named else ""
    )
    accepted = f" Accepted: {prose(change.accepted.reason)}." if change.accepted else ""
    mark = f" <!-- {change.fingerprint} -->"
    return f"- {prose(change.message)}{where}{accepted}{mark}"

"""The report as a page: one file that needs nothing else and works from a disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import jinja2

from specpress.diff.model import Change, Comparison
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import template_folder

from .excerpts import Line, excerpts
from .tasks import sentence, tasks_of

LEVELS = ("breaking", "warning", "info", "accepted")
_OPERATIONS = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as the page shows it."""

    change: Change
    before_lines: list[Line]
    after_lines: list[Line]

    @property
    def shown_level(self) -> str:
        """The level, or that it is accepted."""
        return self.change.level if self.change.counts else "accepted"

    @property
    def where(self) -> str:
        """The operations in short."""
        operations = self.change.operations
        first = next(iter(operations), None)
        if first is None:
            return ""
        more = f" and {len(operations) - 1} more" if len(operations) > 1 else ""
        return f"{first.label}{more}"

    @property
    def tags(self) -> str:
        """The tags of the operations, a line each."""
        comparison = {tag: None for one in self.change.operations for tag in one.tags}
        return "\n".join(comparison)

    @property
    def searched(self) -> str:
        """The text that a filter looks into."""
        change = self.change
        operations = (one.label for one in change.operations[:_OPERATIONS])
        parts = (
            change.message,
            change.id,
            change.area,
            change.pointer,
            change.fingerprint,
            *change.python[:20],
            *operations,
        )
        return " ".join(parts).lower()


@dataclass(frozen=True, slots=True)
class Area:
    """A row of the chart: how many changes of each level, and their widths in percent."""

    name: str
    counts: dict[str, int]
    shares: dict[str, float]


def render(comparison: Comparison) -> str:
    """The page."""
    entries = [
        Entry(change, *excerpts(change, comparison)) for change in comparison.changes
    ]
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(template_folder())),
        autoescape=True,  # every text is the document's
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    tags = {
        tag
        for change in comparison.changes
        for one in change.operations
        for tag in one.tags
    }
    environment.filters["sentence"] = sentence
    return environment.get_template("diff/page.html.jinja").render(
        title=comparison.revision.title or "API",
        base=comparison.base,
        revision=comparison.revision,
        verdict=comparison.verdict,
        step=comparison.step,
        counts=comparison.counts,
        levels=LEVELS,
        tasks=tasks_of(comparison),
        areas=list(_areas(entries)),
        notes=comparison.notes,
        entries=entries,
        tags=sorted(tags),
    )


def _areas(entries: list[Entry]) -> Iterator[Area]:
    counts: dict[str, Counter[str]] = {}
    for entry in entries:
        counts.setdefault(entry.change.area, Counter())[entry.shown_level] += 1
    most = max((counter.total() for counter in counts.values()), default=1)
    for name, counter in sorted(counts.items(), key=lambda item: -item[1].total()):
        by_level = {level: counter[level] for level in LEVELS}
        shares = {level: round(100 * n / most, 2) for level, n in by_level.items()}
        yield Area(name, by_level, shares)

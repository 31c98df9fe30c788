"""The history of a document: each version, its date, and what changed in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import jinja2

from specpress.diff.history import Step
from specpress.utils.runtime import template_folder

from .changelog import sections
from .words import code, prose

FORMATS = ("text", "markdown", "html")


def rendered(title: str, steps: Sequence[Step], form: str) -> str:
    """The history in one of `FORMATS`, the newest version first."""
    newest_first = list(reversed(steps))
    if form == "html":
        return _page(title, newest_first)
    lines = _markdown if form == "markdown" else _text
    return "\n".join(lines(title, newest_first)) + "\n"


def changelog(steps: Sequence[Step]) -> str:
    """A changelog (https://keepachangelog.com) of the steps, the newest first."""
    parts = ["# Changelog", ""]
    for step in reversed(steps):
        parts += [f"## {prose(step.revision.name)} ({step.revision.date})", ""]
        if step.problem:
            parts += [f"The document cannot be read: {prose(step.problem)}.", ""]
        elif step.comparison is None:
            parts += ["The first version.", ""]
        else:
            parts += sections(step.comparison) or ["No changes.", ""]
    return "\n".join(parts)


def _summary(step: Step) -> str:
    if step.problem:
        return f"cannot be read: {step.problem}"
    if step.comparison is None:
        return "the first version"
    counts = step.comparison.counts
    said = [f"{n} {level}" for level, n in counts.items() if n]
    return ", ".join(said) or "no changes"


def _text(title: str, steps: Sequence[Step]) -> Iterator[str]:
    yield title
    for step in steps:
        revision = step.revision
        yield ""
        yield f"{step.version or '?'}  {revision.date}  {revision.name}  {_summary(step)}"
        for change in step.comparison.changes if step.comparison else ():
            yield f"  {change.level}: {change.message}  [{change.id} #{change.fingerprint}]"


def _markdown(title: str, steps: Sequence[Step]) -> Iterator[str]:
    yield f"# {prose(title)}"
    for step in steps:
        revision = step.revision
        yield ""
        yield f"## {prose(step.version or '?')} ({revision.date}, {code(revision.name)})"
        yield ""
        yield prose(_summary(step))
        changes = step.comparison.changes if step.comparison else ()
        if changes:
            yield ""
        for change in changes:
            yield (
                f"- **{change.level}**: {prose(change.message)} "
                f"({code(change.id)}, {code(change.fingerprint)})"
            )


def _page(title: str, steps: Sequence[Step]) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(template_folder())),
        autoescape=True,  # every text is the document's
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    return environment.get_template("diff/history.html.jinja").render(
        title=title, steps=[(step, _summary(step)) for step in steps]
    )

"""The report about several documents, in the forms that have a place for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from xml.etree import ElementTree

from specpress.diff.documents import DocumentResult
from specpress.diff.model import Comparison
from specpress.errors import SpecpressError

from . import rendered
from .failed import failed_run, failed_suite
from .github import workflow_command
from .json import as_json
from .junit import clean, document
from .markdown import LIMIT
from .markdown import render as as_markdown
from .outputs import outputs, worst
from .sarif import log
from .words import code, prose

Results: TypeAlias = "Sequence[DocumentResult]"
_HEAD = 500
"""Characters kept for what is said of a document whose report does not fit."""
_PROBLEM = 300
"""Characters of a problem that a comment shows."""


def rendered_all(results: Results, form: str, limit: int = LIMIT) -> str:
    """The report about several documents; as Markdown of at most `limit` characters.

    Raises `SpecpressError` for a form that is about one document.
    """
    if form == "markdown":
        return _markdown(results, limit)
    render = _FORMS.get(form)
    if render is None:
        raise SpecpressError(
            f"a report as {form} is about one document",
            hint=f"use --format {', '.join(SEVERAL)}",
        )
    return render(results)


def _comparisons(results: Results) -> list[Comparison]:
    return [one.comparison for one in results if one.comparison]


def _changed(results: Results) -> bool:
    return any(one.says_something for one in results)


def _heading(result: DocumentResult) -> str:
    """The name of a document, and what became of it."""
    is_told = result.state in ("kept", "moved", "missing")
    return result.name if is_told else f"{result.name} ({result.state})"


def _text(results: Results) -> str:
    parts: list[str] = []
    for one in results:
        said = rendered(one.comparison, "text") if one.comparison else ""
        said += f"{one.problem}\n" if one.problem else ""
        parts.append(f"{_heading(one)}\n{said}")
    return "\n".join([*parts, f"verdict of all: {worst(_comparisons(results))}\n"])


def _markdown(results: Results, limit: int) -> str:
    """One comment: those that say nothing share a line, and each of the others has its
    part of the room; what the first ones leave is for those after them.
    """
    silent = [one for one in results if not one.says_something]
    told = [one for one in results if one.says_something]
    last = _silent(silent)
    text = ""
    for index, one in enumerate(told):
        room = limit - len(text) - len(last) - _HEAD
        share = room - _HEAD * (len(told) - index - 1)
        part = _part(one, share)
        if len(part) > room:
            more = len(told) - index
            text += f"{more} further documents do not fit: see the full report.\n\n"
            break
        text += part
    return text + last


def _part(one: DocumentResult, room: int) -> str:
    """What is said of a document; without its changes where they do not fit."""
    head = f"# {prose(_heading(one))}\n\n"
    if one.comparison is None:
        return head + f"> **{prose(_short(one.problem, _PROBLEM))}**\n\n"
    report = as_markdown(one.comparison, max(room - len(head) - 1, 0)) + "\n"
    if len(head) + len(report) <= room:
        return head + report
    counts = one.comparison.counts
    return (
        f"{head}{counts['breaking']} breaking, {counts['warning']} warning, "
        f"{counts['info']} info: see the full report.\n\n"
    )


def _silent(results: Results) -> str:
    """A line about the documents of which nothing is to be said."""
    if not results:
        return ""
    names = [code(one.name) for one in results]
    listed = ""
    for index, name in enumerate(names):
        if len(listed) > _HEAD * 4:
            listed += f" and {len(names) - index} more"
            break
        listed += f", {name}" if listed else name
    return f"No changes in {listed}.\n"


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length]}…"


def _changelog(results: Results) -> str:
    parts = [
        (
            rendered(one.comparison, "changelog")
            if one.comparison
            else f"## {prose(one.name)}\n\n{prose(one.problem)}\n\n"
        )
        for one in results
    ]
    return "".join(parts)


def _github(results: Results) -> str:
    """Annotations: a document that cannot be read, now or before, is one, too."""
    text = ""
    for one in results:
        if one.comparison:
            text += rendered(one.comparison, "github")
        else:
            level = "error" if one.refused else "warning"
            text += workflow_command(
                level, one.problem, file=one.file, title="document"
            )
    return text


def _outputs(results: Results) -> str:
    return outputs(
        _comparisons(results),
        changed=_changed(results),
        is_whole=not any(one.refused for one in results),
    )


def _json(results: Results) -> str:
    documents = [
        {
            "document": one.name,
            "state": one.state,
            "problem": one.problem,
            **(as_json(one.comparison) if one.comparison else {"changes": []}),
        }
        for one in results
    ]
    content = {"verdict": worst(_comparisons(results)), "documents": documents}
    return json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n"


def _sarif(results: Results) -> str:
    """One log: each document is a run of its own."""
    runs: list[Any] = []
    for one in results:
        if one.comparison is None:
            runs.append(failed_run(one.name, one.problem, is_error=one.refused))
            continue
        own = json.loads(rendered(one.comparison, "sarif"))["runs"]
        runs += [{**run, "automationDetails": {"id": one.name}} for run in own]
    return log(runs)


def _junit(results: Results) -> str:
    suites = ElementTree.Element("testsuites")
    for one in results:
        if one.comparison is None:
            suites.append(
                failed_suite(_heading(one), one.problem, is_error=one.refused)
            )
            continue
        suite = ElementTree.fromstring(rendered(one.comparison, "junit"))
        suite.set("name", f"{clean(_heading(one))}: {suite.get('name')}")
        suites.append(suite)
    return document(suites)


_FORMS: Mapping[str, Callable[[Results], str]] = {
    "text": _text, "json": _json, "github": _github, "junit": _junit, "sarif": _sarif,
    "changelog": _changelog, "outputs": _outputs,
}  # fmt: skip
SEVERAL = ("markdown", *_FORMS)
"""The forms that have a place for several documents."""

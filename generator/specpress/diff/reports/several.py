"""The report about several documents, in the forms that have a place for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from xml.etree import ElementTree

from specpress.diff.model import RANK, Comparison, Verdict
from specpress.errors import SpecpressError

from . import rendered
from .json import as_json
from .markdown import LIMIT
from .words import prose

Compared: TypeAlias = "Sequence[tuple[str, Comparison]]"
_HEAD = 500
"""Characters kept for what is said of a document whose report does not fit."""


def rendered_all(compared: Compared, form: str) -> str:
    """The report of several comparisons, each with the name of its document.

    Raises `SpecpressError` for a form that is about one document.
    """
    render = _FORMS.get(form)
    if render is None:
        raise SpecpressError(
            f"a report as {form} is about one document",
            hint=f"use --format {', '.join(_FORMS)}",
        )
    return render(compared)


def verdict_of(compared: Compared) -> Verdict:
    """The worst verdict of some comparisons."""
    worst: Verdict = "none"
    for _, comparison in compared:
        if RANK[comparison.verdict] > RANK[worst]:
            worst = comparison.verdict
    return worst


def _text(compared: Compared) -> str:
    parts = [f"{name}\n{rendered(one, 'text')}" for name, one in compared]
    return "\n".join([*parts, f"verdict of all: {verdict_of(compared)}\n"])


def _markdown(compared: Compared) -> str:
    """One comment: the documents whose reports do not fit have a line."""
    text = ""
    for index, (name, comparison) in enumerate(compared):
        report = f"# {prose(name)}\n\n{rendered(comparison, 'markdown')}\n"
        left = LIMIT - len(text) - _HEAD * (len(compared) - index - 1)
        if len(report) > left:
            counts = comparison.counts
            report = (
                f"# {prose(name)}\n\n{counts['breaking']} breaking, {counts['warning']} "
                f"warning, {counts['info']} info: see the full report.\n\n"
            )
        text += report
    return text


def _plain(form: str) -> Callable[[Compared], str]:
    def render(compared: Compared) -> str:
        return "".join(rendered(comparison, form) for _, comparison in compared)

    return render


def _json(compared: Compared) -> str:
    documents = [{"document": name, **as_json(one)} for name, one in compared]
    content = {"verdict": verdict_of(compared), "documents": documents}
    return json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n"


def _sarif(compared: Compared) -> str:
    """One log: each document is a run of its own."""
    logs = [json.loads(rendered(comparison, "sarif")) for _, comparison in compared]
    runs: list[Any] = []
    for (name, _), log in zip(compared, logs, strict=True):
        runs += [{**run, "automationDetails": {"id": name}} for run in log["runs"]]
    head = {key: logs[0][key] for key in ("$schema", "version")}
    return json.dumps({**head, "runs": runs}, indent=2, ensure_ascii=False) + "\n"


def _junit(compared: Compared) -> str:
    suites = ElementTree.Element("testsuites")
    for name, comparison in compared:
        suite = ElementTree.fromstring(rendered(comparison, "junit"))
        suite.set("name", f"{name}: {suite.get('name')}")
        suites.append(suite)
    ElementTree.indent(suites)
    text = ElementTree.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


_FORMS: Mapping[str, Callable[[Compared], str]] = {
    "text": _text, "json": _json, "markdown": _markdown, "github": _plain("github"),
    "junit": _junit, "sarif": _sarif, "changelog": _plain("changelog"),
}  # fmt: skip

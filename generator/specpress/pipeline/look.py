"""A first look at a document that is not configured yet: what a configuration needs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from specpress.config.settings import ApiConfig
from specpress.document.load import with_model
from specpress.document.overlays.overlay import read_overlay
from specpress.document.overlays.shipped import overlays_for
from specpress.document.raw import RawDocument
from specpress.errors import ProblemKind, SpecpressError
from specpress.fetch.download import download
from specpress.fetch.model import Download, Report, no_report
from specpress.ir.build import build
from specpress.utils.dataclass import dataclass

from .findings import Finding, found_jobs, found_login, paged
from .source import Source, read_raw

_RETRIES = 1
"""A look may fail: the document is asked for again by `pull`, which tries harder."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a document is called and offers, and what of it has to be configured."""

    title: str
    version: str
    operations: int
    groups: int
    paged: int
    findings: tuple[Finding, ...]


def look(source: str, root: Path, *, report: Report = no_report) -> Look:
    """Reads a document with the overlays that specpress has for it.

    `source` is a path (from `root`), a URL, or ``git:REV:path``. Raises `SpecpressError`
    where it cannot be read.
    """
    response = download(source, root=root, retries=_RETRIES, report=report)
    if not isinstance(response, Download):
        raise SpecpressError("the server sent no document", file=source)
    plain = Source(source, root)
    document = read_raw(plain, lenient=True, response=response)
    overlay = _overlay(document, plain, response)
    if overlay is not None:
        document = overlay.document
    api = build(with_model(document))
    login = found_login(api)
    findings = (overlay.finding if overlay else None, login, found_jobs(api))
    settings = ApiConfig(name="looked-at")
    return Look(
        api.title,
        api.version,
        len(api.operations),
        len(api.groups),
        paged(api, settings),
        tuple(each for each in findings if each is not None),
    )


def title_of(source: str, root: Path) -> str:
    """The title of a document. Raises `SpecpressError` where it cannot be read."""
    return _title(read_raw(Source(source, root), lenient=True))


def _title(document: RawDocument) -> str:
    info = document.raw.get("info")
    return str(info.get("title") or "") if isinstance(info, dict) else ""


@dataclass(frozen=True, slots=True)
class _Overlaid:
    document: RawDocument
    finding: Finding


def _overlay(
    document: RawDocument, source: Source, response: Download
) -> _Overlaid | None:
    """The document with the overlays for it, where most of their actions match."""
    known = overlays_for(_title(document), source.location)
    if not known:
        return None
    overlaid = replace(source, overlays=tuple(each.path for each in known))
    changed = read_raw(overlaid, lenient=True, response=response)
    count = sum(len(read_overlay(each.path).actions) for each in known)
    unmatched = sum(
        problem.kind == ProblemKind.OVERLAY_UNMATCHED for problem in changed.problems
    )
    if 2 * unmatched > count:
        return None
    names = [each.written for each in known]
    text = f"{', '.join(names)}: {count - unmatched} of {count} corrections match"
    return _Overlaid(changed, Finding("overlays", names, text))

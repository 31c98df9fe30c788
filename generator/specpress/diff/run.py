"""The comparison of two documents, as a function."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.diff.compare.lifecycle import Calendar
from specpress.utils.gc_pause import gc_paused

from . import policy
from .changes import changes_of
from .code.symbols import PythonNames, symbols
from .code.usages import with_usages
from .engine import Differences, compare
from .load import read_sides
from .model import RANK, Change, Comparison, Side
from .versions import version_change

if TYPE_CHECKING:
    from specpress.config.diff_settings import Accepted, DiffSettings


def compare_sources(base: str, revision: str) -> Comparison:
    """What changed between two documents, each a path, a URL, ``git:REV:path`` or ``-``.

    Paths are relative to the working directory. Raises `SpecpressError` for a document
    that cannot be read.
    """
    root = Path.cwd()
    return compare_sides(*read_sides(base, revision, root))


def compare_sides(
    base: Side,
    revision: Side,
    *,
    settings: DiffSettings | None = None,
    accepted: Sequence[Accepted] = (),
    today: dt.date | None = None,
    usages: Path | None = None,
    paths: Sequence[str] = (),
    tags: Sequence[str] = (),
) -> Comparison:
    """What changed between two documents that were read already.

    `settings` are the user's levels and grace periods, `accepted` the changes that were
    accepted, `usages` a folder (or file) of Python code in which to look for what
    changed, `paths` and `tags` are globs for the operations that are asked for; `today`, by default that of UTC, is what sunset dates are measured by.
    """
    day = today or dt.datetime.now(dt.UTC).date()
    grace = settings.grace if settings else None
    calendar = Calendar(day, grace.beta, grace.stable) if grace else Calendar(day)
    with gc_paused():
        differences = compare(base, revision, calendar)
        changes = _with_symbols(
            changes_of(differences, base.raw, revision.raw), differences
        )
    changes = policy.filtered(changes, paths, tags)
    notes: list[str] = []
    if settings is not None:
        changes = policy.overridden(changes, settings)
    if settings is not None or accepted:
        changes, notes = policy.with_accepted(changes, accepted, day)
    if usages is not None:
        changes = with_usages(changes, usages, PythonNames(differences.base).results())
    changes += _version(base, revision, changes)
    changes.sort(key=lambda change: -RANK[change.level])
    return Comparison(tuple(changes), base, revision, tuple(notes))


def _with_symbols(changes: Iterable[Change], differences: Differences) -> list[Change]:
    """The changes with the Python symbols that they touch."""
    listed = list(changes)
    if not listed:
        return []
    base, revision = PythonNames(differences.base), PythonNames(differences.revision)
    return [
        replace(
            change,
            python=symbols(change, base, revision),
            operations=tuple(
                replace(
                    one,
                    python=revision.method(one.method, one.path)
                    or base.method(one.method, one.path),
                )
                for one in change.operations
            ),
        )
        for change in listed
    ]


def _version(base: Side, revision: Side, changes: Sequence[Change]) -> list[Change]:
    verdict = Comparison(tuple(changes), base, revision).verdict
    change = version_change(base.version, revision.version, verdict)
    return [change] if change else []

"""What the user decides about changes: other levels, and which ones are accepted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from .model import Acceptance, Change, Level

if TYPE_CHECKING:
    from specpress.config.diff_settings import Accepted, DiffSettings


def overridden(changes: Iterable[Change], settings: DiffSettings) -> list[Change]:
    """The changes with the levels that the settings give them."""
    kept: list[Change] = []
    for change in changes:
        level = _level(change, settings)
        if level is not None:
            kept.append(
                change if level == change.level else replace(change, level=level)
            )
    return kept


def _level(change: Change, settings: DiffSettings) -> Level | None:
    """The level of a change, None where nothing is to be said."""
    level: str = settings.code if change.effect == "code" else change.level
    for glob, given in settings.levels.items():
        if fnmatchcase(change.id, glob):
            level = given
    for override in settings.overrides:
        if (
            _any(change.id, override.rules)
            and _some_path(change, override.paths)
            and _some_tag(change, override.tags)
        ):
            level = override.level
    named: dict[str, Level] = {
        "breaking": "breaking",
        "warning": "warning",
        "info": "info",
    }
    return named.get(level)


def _any(text: str, globs: Sequence[str]) -> bool:
    return any(fnmatchcase(text, glob) for glob in globs)


def _some_path(change: Change, globs: Sequence[str]) -> bool:
    """Whether all operations that are reached match: one other still suffers."""
    if not change.operations:
        return "*" in globs
    return all(_any(one.path, globs) for one in change.operations)


def _some_tag(change: Change, globs: Sequence[str]) -> bool:
    if not globs:
        return True
    return bool(change.operations) and all(
        any(_any(tag, globs) for tag in one.tags) for one in change.operations
    )


def filtered(
    changes: Iterable[Change], paths: Sequence[str], tags: Sequence[str]
) -> list[Change]:
    """The changes that reach an operation whose path and tag match, with only such ones.

    `paths` and `tags` are globs; none of a kind lets everything through. What reaches no
    operation, as a schema that nobody uses, is left out where something is asked for.
    """
    if not paths and not tags:
        return list(changes)
    kept: list[Change] = []
    for change in changes:
        reached = tuple(
            one
            for one in change.operations
            if (not paths or _any(one.path, paths))
            and (not tags or any(_any(tag, tags) for tag in one.tags))
        )
        if reached:
            method, path = reached[0].method, reached[0].path
            kept.append(replace(change, operations=reached, method=method, path=path))
    return kept


def with_accepted(
    changes: Iterable[Change], accepted: Sequence[Accepted], today: dt.date
) -> tuple[list[Change], list[str]]:
    """The changes, those that are accepted marked so, and what to say about the rest.

    An acceptance holds before its day. One that has run out, or that nothing matches any
    more, is noted: lists of exceptions only ever grow otherwise.
    """
    used: set[int] = set()
    kept: list[Change] = []
    for change in changes:
        for index, one in enumerate(accepted):
            if not _accepts(one, change):
                continue
            used.add(index)
            if one.until is None or today < one.until:
                until = one.until.isoformat() if one.until else ""
                change = replace(change, accepted=Acceptance(one.reason, until))
                break
        kept.append(change)
    return kept, list(_notes(accepted, used, today))


def _accepts(one: Accepted, change: Change) -> bool:
    if not fnmatchcase(change.id, one.rule) or not fnmatchcase(
        change.pointer, one.pointer
    ):
        return False
    if not fnmatchcase(change.fingerprint, one.fingerprint):
        return False
    if (one.method, one.path) == ("*", "*"):
        return True
    return bool(change.operations) and all(
        fnmatchcase(reached.method, one.method.upper())
        and fnmatchcase(reached.path, one.path)
        for reached in change.operations
    )


def _notes(
    accepted: Sequence[Accepted], used: set[int], today: dt.date
) -> Iterable[str]:
    for index, one in enumerate(accepted):
        if index not in used:
            yield f"accepted change {one.rule} ({one.reason}) does not occur: remove it"
        elif one.until is not None and today >= one.until:
            yield f"acceptance of {one.rule} ({one.reason}) ended on {one.until}"

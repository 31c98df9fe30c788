"""Selects operations by tag, path or operationId."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase

from specpress.errors import Problem, ProblemKind

from .options import Globs, Selection
from .path_items import Declared

ALL = Selection()


def select(
    declared: list[Declared], selection: Selection, problems: list[Problem]
) -> list[Declared]:
    """The operations that are selected; a pattern without an operation is reported."""
    if selection == ALL:
        return declared
    problems += _unused(declared, selection.include, "include")
    problems += _unused(declared, selection.exclude, "exclude")
    everything = selection.include == Globs()
    return [
        one
        for one in declared
        if (everything or _matches(one, selection.include))
        and not _matches(one, selection.exclude)
    ]


def _matches(declared: Declared, globs: Globs) -> bool:
    return any(_fits(declared, *pattern) for pattern in _patterns(globs))


def _patterns(globs: Globs) -> Iterator[tuple[str, str]]:
    for kind in ("tags", "paths", "operations"):
        patterns: tuple[str, ...] = getattr(globs, kind)
        for pattern in patterns:
            yield kind, pattern


def _fits(declared: Declared, kind: str, pattern: str) -> bool:
    if kind == "tags":
        return any(fnmatchcase(tag, pattern) for tag in declared.operation.tags or ())
    if kind == "paths":
        return fnmatchcase(declared.path, pattern)
    id_ = declared.operation.operationId or declared.default_id
    return fnmatchcase(id_, pattern)


def _unused(declared: list[Declared], globs: Globs, setting: str) -> Iterable[Problem]:
    return [
        Problem(
            ProblemKind.UNUSED_SETTING,
            "",
            f"expected {setting}.{kind} {pattern!r} to match an operation, found none",
            "ignored",
        )
        for kind, pattern in _patterns(globs)
        if not any(_fits(one, kind, pattern) for one in declared)
    ]

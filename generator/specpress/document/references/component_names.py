"""Component names for the targets of references that bundling moves into `components`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from specpress.document.grammar import SECTIONS
from specpress.document.values import escape

from .locations import folders, stem


class DocumentLocation(NamedTuple):
    """Where a value is: the location of its file, and its path in that file."""

    file: str
    tokens: tuple[str, ...]


class Target(NamedTuple):
    """What a reference leads to, and the kind of object that is expected there."""

    location: DocumentLocation
    kind: str


_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_DEFINING = frozenset({*SECTIONS.values(), "definitions", "$defs"})
"""Keys whose value maps names to objects."""
_SILENT = _DEFINING | {"components", "properties", "paths", "content", "schema"}


def assign(
    targets: Iterable[Target], taken: Collection[str], root: str
) -> dict[Target, str]:
    """A name for each target that is none of `taken`; `root`: the document's location.

    A target's name follows from its own place: its key or its file. Where two places
    give the same name, the outermost one keeps it, the others add their folders.
    """
    used = set(taken)
    named: dict[Target, str] = {}
    for target in sorted(targets, key=_rank):
        name = next(
            name for name in _candidates(target.location, root) if name not in used
        )
        used.add(name)
        named[target] = name
    return named


def _rank(target: Target) -> tuple[int, str, int, tuple[str, ...]]:
    file, tokens = target.location
    return (file.count("/"), file, len(tokens), tokens)


def _candidates(location: DocumentLocation, root: str) -> Iterable[str]:
    name = _short(location)
    yield name
    for folder in reversed(folders(location.file, root)):
        name = f"{name}_{_safe(folder)}"
        yield name
    if location.tokens:
        if location.file != root:
            name = f"{name}_{_safe(stem(location.file))}"
            yield name
        name = "_".join(_safe(escape(token)) for token in location.tokens)
        yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def _short(location: DocumentLocation) -> str:
    tokens = location.tokens
    if not tokens:
        return _safe(stem(location.file))
    if len(tokens) == 1 or (tokens[-2] in _DEFINING and not tokens[-1].isdigit()):
        return _safe(tokens[-1])
    parts = [
        token
        for before, token in zip(("", *tokens), tokens, strict=False)
        if token not in _SILENT and before != "content"
    ]
    return "_".join(map(_safe, parts)) or _safe(tokens[-1])


def _safe(text: str) -> str:
    return _UNSAFE.sub("_", text).strip("_") or "component"

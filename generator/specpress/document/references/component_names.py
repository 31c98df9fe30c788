"""Names for what becomes a component because a reference leads to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from specpress.document.grammar import SECTIONS
from specpress.document.values import escape

from .locations import folders, stem


class Place(NamedTuple):
    """A value: the location of its file and its path in there."""

    location: str
    tokens: tuple[str, ...]


class Target(NamedTuple):
    """A place that a reference leads to, and the kind of object expected there."""

    place: Place
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
            name for name in _candidates(target.place, root) if name not in used
        )
        used.add(name)
        named[target] = name
    return named


def _rank(target: Target) -> tuple[int, str, int, tuple[str, ...]]:
    location, tokens = target.place
    return (location.count("/"), location, len(tokens), tokens)


def _candidates(place: Place, root: str) -> Iterable[str]:
    name = _short(place)
    yield name
    for folder in reversed(folders(place.location, root)):
        name = f"{name}_{_safe(folder)}"
        yield name
    if place.tokens:
        if place.location != root:
            name = f"{name}_{_safe(stem(place.location))}"
            yield name
        name = "_".join(_safe(escape(token)) for token in place.tokens)
        yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def _short(place: Place) -> str:
    tokens = place.tokens
    if not tokens:
        return _safe(stem(place.location))
    if len(tokens) == 1 or (tokens[-2] in _DEFINING and not tokens[-1].isdigit()):
        return _safe(tokens[-1])
    telling = [
        token
        for before, token in zip(("", *tokens), tokens, strict=False)
        if token not in _SILENT and before != "content"
    ]
    return "_".join(map(_safe, telling)) or _safe(tokens[-1])


def _safe(text: str) -> str:
    return _UNSAFE.sub("_", text).strip("_") or "component"

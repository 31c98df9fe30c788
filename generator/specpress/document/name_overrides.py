"""``x-speakeasy-name-override`` at the root: names for operations whose ids match a pattern.

A document is untrusted, and its regular expressions are never run. Patterns of plain text,
``^``, ``$`` and ``.*`` are looked for as texts; others are reported.
Source: https://www.speakeasy.com/docs/customize/methods
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from .given_names import GivenName
from .named_places import ROOT_OVERRIDES

_PLAIN = re.compile(r"[\w\-/ ]*")


class Pattern(NamedTuple):
    """Texts in their order, and whether the first and the last stand at the ends."""

    parts: tuple[str, ...]
    at_start: bool
    at_end: bool

    def matches(self, text: str) -> bool:
        """Whether a text has all parts, one after the other."""
        *before, last = self.parts
        start = 0
        for index, part in enumerate(before):
            found = text.find(part, start)
            if found < 0 or (index == 0 and self.at_start and found > 0):
                return False
            start = found + len(part)
        if self.at_end:
            end = len(text) - len(last)
            is_alone = not before and self.at_start
            return text.endswith(last) and (end == 0 if is_alone else end >= start)
        found = text.find(last, start)
        return found == 0 if not before and self.at_start else found >= 0


def pattern_of(text: str) -> Pattern | None:
    """A pattern of plain text, ``^``, ``$`` and ``.*``; None for any other."""
    at_start, at_end = text.startswith("^"), text.endswith("$")
    inner = text[at_start : len(text) - at_end]
    parts = tuple(inner.split(".*"))
    if not all(_PLAIN.fullmatch(part) for part in parts):
        return None
    return Pattern(parts, at_start, at_end)


class Override(NamedTuple):
    """One entry: its place in the list, the ids that it is about, and their name."""

    place: int
    pattern: Pattern
    name: str


@dataclass(frozen=True, slots=True)
class Overrides:
    """The entries that can be followed, and what is wrong with the others by index."""

    entries: tuple[Override, ...]
    refused: Mapping[int, str]

    def name_of(self, operation_id: str) -> GivenName | None:
        """The name of an operation by the first entry that is about it."""
        for each in self.entries:
            if operation_id and each.pattern.matches(operation_id):
                at = f"/{ROOT_OVERRIDES}/{each.place}"
                return GivenName(each.name, ROOT_OVERRIDES, at)
        return None


def overrides_of(document: Mapping[str, Any]) -> Overrides:
    """What a document says at its root."""
    entries: list[Override] = []
    refused: dict[int, str] = {}
    listed: object = document.get(ROOT_OVERRIDES)
    for index, each in enumerate(
        cast("list[object]", listed) if isinstance(listed, list) else ()
    ):
        entry = cast("dict[str, object]", each) if isinstance(each, dict) else {}
        about, name = entry.get("operationId"), entry.get("methodNameOverride")
        if not isinstance(about, str) or not isinstance(name, str) or not name.strip():
            refused[index] = (
                "expected the texts operationId and methodNameOverride, found others"
            )
            continue
        pattern = pattern_of(about)
        if pattern is None:
            refused[index] = (
                f"expected a pattern of text, ^, $ and .* alone, found {about!r}"
            )
        else:
            entries.append(Override(index, pattern, name.strip()))
    return Overrides(tuple(entries), refused)

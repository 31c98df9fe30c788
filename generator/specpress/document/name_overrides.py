"""``x-speakeasy-name-override`` at the root: names for operations whose ids match a pattern.

A document is untrusted, and its regular expressions are never run. Patterns of plain text,
``^``, ``$`` and ``.*`` are looked for as texts; others are reported.
Source: https://www.speakeasy.com/docs/customize/methods
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, cast

from specpress.utils.dataclass import dataclass

from .given_names import GivenName
from .named_places import ROOT_OVERRIDES

_PLAIN = re.compile(r"[\w\-/ ]*")


def glob_of(text: str) -> str | None:
    """A pattern of plain text, ``^``, ``$`` and ``.*`` as a glob for the whole of an id;
    None for any other.
    """
    at_start, at_end = text.startswith("^"), text.endswith("$")
    parts = text[at_start : len(text) - at_end].split(".*")
    if not all(_PLAIN.fullmatch(part) for part in parts):
        return None
    first, last = "" if at_start else "*", "" if at_end else "*"
    return f"{first}{'*'.join(parts)}{last}"


class Override(NamedTuple):
    """One entry: its place in the list, the glob for the ids that it is about, and
    their name.
    """

    place: int
    glob: str
    name: str


@dataclass(frozen=True, slots=True)
class Overrides:
    """The entries that can be followed, and what is wrong with the others by index."""

    entries: tuple[Override, ...]
    refused: Mapping[int, str]

    def name_of(self, operation_id: str) -> GivenName | None:
        """The name of an operation by the first entry that is about it."""
        for each in self.entries:
            if operation_id and fnmatchcase(operation_id, each.glob):
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
        glob = glob_of(about)
        if glob is None:
            refused[index] = (
                f"expected a pattern of text, ^, $ and .* alone, found {about!r}"
            )
        else:
            entries.append(Override(index, glob, name.strip()))
    return Overrides(tuple(entries), refused)

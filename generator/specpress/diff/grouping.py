"""The same change in many places is one cause: a property added to a whole family of
schemas, an error that every operation may answer with.

Findings are the same change where the rule, the name of what changed, its value before
and after, and its whole content agree.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .document import Raw, as_map, tokens
from .findings import Finding
from .wording import at

_GROUPED = ("property", "schema.", "parameter", "response", "header", "operation.tags")


@dataclass(frozen=True, slots=True)
class Group:
    """A change: the finding that speaks for it, all places with what reaches each, and
    what is reached altogether (operations as bits, by direction).
    """

    finding: Finding
    places: tuple[tuple[str, dict[str, int]], ...]
    reach: dict[str, int]


def grouped(
    found: Iterable[tuple[Finding, dict[str, int]]], base: Raw, revision: Raw
) -> list[Group]:
    """The findings, with what is the same change put together."""
    groups: dict[tuple[str, ...], list[tuple[Finding, dict[str, int]]]] = {}
    for finding, reach in found:
        document = base if finding.removed else revision
        key = _key(finding, document)
        groups.setdefault(key, []).append((finding, reach))
    return [_group(members) for members in groups.values()]


def _group(members: list[tuple[Finding, dict[str, int]]]) -> Group:
    reach: dict[str, int] = {}
    for _, one in members:
        for direction, operations in one.items():
            reach[direction] = reach.get(direction, 0) | operations
    places = tuple((_place(finding), one) for finding, one in members)
    return Group(members[0][0], places, reach)


def _place(finding: Finding) -> str:
    return finding.base_pointer if finding.removed else finding.pointer


def _key(finding: Finding, document: Raw) -> tuple[str, ...]:
    place = _place(finding)
    if not finding.rule.subject.startswith(_GROUPED):
        return (finding.rule.id, place, finding.name, _text(finding))
    name = finding.name
    if finding.rule.subject.startswith("schema."):
        name = _holder(place)
    if not name:
        return (finding.rule.id, place, "", _text(finding))
    content = ""
    if "added" in finding.rule.event or "removed" in finding.rule.event:
        content = _content(at(document, tokens(place)))
    return (finding.rule.id, "", name, _text(finding), content)


def _text(finding: Finding) -> str:
    return f"{finding.before!r} {finding.after!r}"


def _holder(place: str) -> str:
    """The path from the last property to a place inside of its schema; ``""``: none."""
    path = tokens(place)
    for index in range(len(path) - 1, 0, -1):
        if path[index - 1] == "properties":
            return "/".join(path[index:])
    return ""


def _content(value: Any) -> str:
    held = as_map(value)
    said = {key: held[key] for key in held if key != "description"} if held else value
    return json.dumps(said, sort_keys=True, default=str)

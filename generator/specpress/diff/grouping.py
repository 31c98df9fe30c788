"""The same change in many places is one cause: a property added to a whole family of
schemas, an error that every operation may answer with.

Findings are the same change where the rule, the name of what changed, its value before
and after, and its whole content agree.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from specpress.utils.dataclass import dataclass

from .document import Raw, as_map, tokens
from .findings import Finding
from .model import Level
from .rules import Way
from .wording import at, place_of

_GROUPED = ("property", "schema.", "parameter", "response", "header", "operation.tags")


Reach: TypeAlias = "dict[str, int]"
"""The operations that are reached (bits), by direction."""
_LEVELS: tuple[Level, ...] = ("breaking", "warning", "info")


@dataclass(frozen=True, slots=True)
class Group:
    """A change: the finding that speaks for it, what it is about (``""``: its place), its
    level, all places with what reaches
    each, and what is reached altogether.
    """

    finding: Finding
    name: str
    level: Level
    places: tuple[tuple[str, Reach], ...]
    reach: Reach


def grouped(
    entries: Iterable[tuple[Finding, Mapping[Way, int]]], base: Raw, revision: Raw
) -> list[Group]:
    """The findings by level, with what is the same change put together.

    What breaks one operation and none of another is two changes: each is true of all
    that it reaches.
    """
    groups: dict[tuple[str, ...], list[tuple[Finding, Reach]]] = {}
    levels: dict[tuple[str, ...], Level] = {}
    for finding, ways in entries:
        document = base if finding.removed else revision
        key = _key(finding, document)
        for level, reach in _by_level(finding, ways).items():
            levels[level, *key] = level
            groups.setdefault((level, *key), []).append((finding, reach))
    return [_group(members, levels[key], key[3]) for key, members in groups.items()]


def _by_level(finding: Finding, ways: Mapping[Way, int]) -> dict[Level, Reach]:
    """What is reached, by the worst that each operation meets."""
    spoken = [(way, finding.rule.at(way)) for way in ways]
    by_level: dict[Level, Reach] = {}
    worse = 0
    for level in _LEVELS:
        here = 0
        reach: Reach = {}
        for way, entries in spoken:
            if entries == level:
                here |= ways[way]
                reach[way.direction] = reach.get(way.direction, 0)
        here &= ~worse
        whole = not any(ways.values())  # of the document, not of an operation
        for way, entries in spoken:
            if entries and (ways[way] & here or (whole and entries == level)):
                reach[way.direction] = reach.get(way.direction, 0) | ways[way] & here
        if here or (whole and reach):
            by_level[level] = {d: bits for d, bits in reach.items() if bits or whole}
        worse |= here
    return by_level


def _group(members: list[tuple[Finding, Reach]], level: Level, name: str) -> Group:
    reach: Reach = {}
    for _, one in members:
        for direction, operations in one.items():
            reach[direction] = reach.get(direction, 0) | operations
    places = tuple((_place(finding), one) for finding, one in members)
    return Group(members[0][0], name, level, places, reach)


def _place(finding: Finding) -> str:
    return finding.base_pointer if finding.removed else finding.pointer


def _key(finding: Finding, document: Raw) -> tuple[str, ...]:
    place = _place(finding)
    if not finding.rule.subject.startswith(_GROUPED):
        return (finding.rule.id, place, "", finding.name, _text(finding))
    name = finding.name
    if finding.rule.subject.startswith("schema."):
        name = _holder(place, finding, document)
    if not name:
        return (finding.rule.id, place, "", _text(finding))
    content = ""
    if "added" in finding.rule.event or "removed" in finding.rule.event:
        content = _content(at(document, tokens(place)))
    return (finding.rule.id, "", name, _text(finding), content)


def _text(finding: Finding) -> str:
    return f"{finding.before!r} {finding.after!r}"


def _holder(place: str, finding: Finding, document: Raw) -> str:
    """What a change of a schema belongs to: what its place is called in an operation,
    or the path from the last property of a component; ``""``: none.
    """
    path = tokens(place)
    if path[:1] == ["paths"]:
        return place_of(place, document, finding.inside).text
    if path and path[-1] == finding.rule.subject.removeprefix("schema."):
        path.pop()
    path += finding.inside
    for index in range(len(path) - 1, 0, -1):
        if path[index - 1] == "properties":
            return "/".join(path[index:])
    return ""


def _content(value: Any) -> str:
    keywords = as_map(value)
    facts = (
        {key: keywords[key] for key in keywords if key != "description"}
        if keywords
        else value
    )
    return json.dumps(facts, sort_keys=True, default=str)

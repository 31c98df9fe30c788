"""Findings to changes: level, words, operations."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from .document import Raw, as_map, tokens
from .engine import Differences
from .findings import SENT, Finding
from .grouping import Group, grouped
from .model import RANK, Change, Direction, Place, Reached
from .wording import NamedPlace, at, place_of, short

_CODE = frozenset(
    {
        "operation-id-changed",
        "operation-id-removed",
        "operation-id-added",
        "schema-renamed",
        "schema-removed",
        "path-parameter-renamed",
        "group-changed",
        "security-scheme-renamed",
        "security-scheme-removed",
    }
)
_DIGITS = 12
_BODY = "request body"
_DOCUMENT = frozenset({"tag-added", "tag-removed"})


def changes_of(differences: Differences, base: Raw, revision: Raw) -> list[Change]:
    """The changes that were found, the worst first."""
    changes = [
        _change(group, differences, base, revision)
        for group in grouped(differences.findings, base, revision)
    ]
    changes.sort(
        key=lambda one: (
            -RANK[one.level],
            one.path,
            one.method,
            one.pointer,
            one.id,
            one.message,
        )
    )
    return changes


def _change(group: Group, differences: Differences, base: Raw, revision: Raw) -> Change:
    finding, spoken = group.finding, group.reach
    rule = finding.rule
    place = finding.base_pointer if finding.removed else finding.pointer
    reached = tuple(_in_place_first(_reached(spoken, differences), place))
    first = reached[0] if reached else None
    document = base if finding.removed else revision
    where = place_of(place, document, finding.inside)
    return Change(
        id=rule.id,
        level=group.level,
        area=rule.area,
        method=first.method if first else "",
        path=first.path if first else "",
        pointer=place,
        message=_message(finding, where, len(group.places) - 1),
        advice=rule.advice,
        direction=_direction(spoken),
        effect=(
            "code"
            if rule.id in _CODE
            else "document" if rule.id in _DOCUMENT else "wire"
        ),
        removed=finding.removed,
        places=tuple(Place(at, _direction(one)) for at, one in group.places),
        base_pointer=finding.base_pointer,
        before=finding.before,
        after=finding.after,
        operations=reached,
        about=where.text,
        fingerprint=_fingerprint(group, document),
    )


def _fingerprint(group: Group, document: Raw) -> str:
    """What makes a change the same one in other comparisons: the rule, what it is about,
    and what was there before and after. Where it stands in a list does not count.
    """
    finding = group.finding
    path = tokens(group.places[0][0])
    for index in range(1, len(path)):
        if path[index - 1] == "parameters" and path[index].isdigit():
            parameter = as_map(at(document, path[: index + 1]))
            path[index] = f"{parameter.get('in')} {parameter.get('name')}"
    about = (
        finding.rule.id, finding.name, group.name or path, finding.inside,
        finding.before, finding.after, group.level,
    )  # fmt: skip
    text = json.dumps(about, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def _message(finding: Finding, where: NamedPlace, others: int) -> str:
    text = finding.rule.message.format(
        name=short(finding.name),
        before=short(finding.before),
        after=short(finding.after),
        **{"in": where.location},
    )
    more = f" and {others} more" if others else ""
    if where.text == _BODY and _BODY in text and not others:
        return text  # the body itself
    return (
        f"{where.text}{more}: {text}"
        if where.text
        else f"{text}{f' in {others + 1} places' if others else ''}"
    )


def _direction(reach: Iterable[str]) -> Direction:
    ways = {
        "request" if direction in SENT else "response"
        for direction in reach
        if direction
    }
    return (
        "both"
        if len(ways) == 2
        else "request" if "request" in ways else ("response" if ways else "")
    )


def _reached(reach: dict[str, int], differences: Differences) -> Iterable[Reached]:
    together = 0
    for operations in reach.values():
        together |= operations
    for index in _bits(together):
        base_operation, revision_operation = differences.operations[index]
        operation = revision_operation or base_operation
        assert operation is not None
        bit = 1 << index
        ways = [
            direction for direction, operations in reach.items() if operations & bit
        ]
        yield Reached(
            operation.method,
            operation.path,
            operation.id,
            _direction(ways),
            operation.tags,
            kind=operation.kind,
            name=operation.name,
        )


def _in_place_first(reached: Iterable[Reached], place: str) -> list[Reached]:
    """The operations that are reached, first the one that the place is in."""
    path = tokens(place)
    return sorted(
        reached,
        key=lambda one: path[:3] != ["paths", one.path, one.method.lower()],
    )


def _bits(number: int) -> Iterable[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest

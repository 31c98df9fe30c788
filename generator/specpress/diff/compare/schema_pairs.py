"""Pairs of schemas, one of each document, and the operations that they are reached from.

The pairs form a graph: each is compared once, however often the schema is used, so a
change in a shared schema is found once, and recursion ends. Afterwards what reaches a
pair flows along the edges to the pairs inside of it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from specpress.diff.document import Node, Raw
from specpress.diff.findings import (
    DIRECTIONS,
    RECEIVED,
    SENT,
    UNRECEIVED,
    UNSENT,
    Finding,
    Findings,
)

Via: TypeAlias = Literal["", "readOnly", "writeOnly", "both"]
"""What lies between a pair and one inside of it: a property that goes one way only."""

_TURNED: dict[str, dict[str, str]] = {
    "": {direction: direction for direction in DIRECTIONS},
    "readOnly": {d: UNSENT if d in SENT else d for d in DIRECTIONS},
    "writeOnly": {d: UNRECEIVED if d in RECEIVED else d for d in DIRECTIONS},
    "both": {d: UNSENT if d in SENT else UNRECEIVED for d in DIRECTIONS},
}


@dataclass(slots=True, eq=False)
class Pair:
    """Two schemas that stand at the same place.

    `reach` holds for each direction the operations it is reached from, as bits. `used`
    are the pointers of the place where one schema is used instead of another, None where
    they are the same component, or no components.
    """

    base: Node
    revision: Node
    used: tuple[str, str] | None = None
    findings: Findings = field(default_factory=Findings)
    inner: list[tuple[Pair, Via]] = field(default_factory=list["tuple[Pair, Via]"])
    reach: dict[str, int] = field(default_factory=dict[str, int])


Compare: TypeAlias = "Callable[[Pair, Pairs], None]"


class Pairs:
    """The graph of pairs; `compare` fills in the findings and the inner pairs of one.

    `meant` resolve references, `skip` says which pair cannot hold any change.
    """

    def __init__(
        self,
        compare: Compare,
        meant: tuple[Callable[[Node], Node], Callable[[Node], Node]],
        skip: Callable[[Node, Node], bool],
    ) -> None:
        self._compare = compare
        self._meant = meant
        self.skip = skip
        self._pairs: dict[tuple[int, int], Pair] = {}
        self._pending: deque[Pair] = deque()
        self._kept: list[Raw] = []  # ids are those of living objects
        self.renamed: dict[tuple[str, str], None] = {}

    def reach(
        self, base: Node, revision: Node, direction: str, operations: int
    ) -> None:
        """Two schemas stand in operations (bits) for what goes in a direction."""
        pair = self.pair(base, revision)
        if pair is not None:
            pair.reach[direction] = pair.reach.get(direction, 0) | operations

    def pair(self, base: Node, revision: Node) -> Pair | None:
        """The pair of two schemas; None where they hold no change."""
        if self.skip(base, revision):
            return None
        ours, theirs = self._meant[0](base), self._meant[1](revision)
        if ours.pointer != theirs.pointer:
            self.renamed[ours.pointer, theirs.pointer] = None
        key = (id(ours.value), id(theirs.value))
        known = self._pairs.get(key)
        if known is None:
            self._kept += (ours.value, theirs.value)
            known = self._pairs[key] = Pair(ours, theirs)
            if _component(ours) != _component(theirs):
                known.used = base.pointer, revision.pointer
            self._pending.append(known)
        return known

    def inside(self, pair: Pair, base: Node, revision: Node, via: Via = "") -> None:
        """Two schemas stand inside of a pair."""
        inner = self.pair(base, revision)
        if inner is not None:
            pair.inner.append((inner, via))

    def settle(self) -> list[Pair]:
        """Compares all pairs and lets what reaches them flow; gives those that differ."""
        while self._pending:
            self._compare(pair := self._pending.popleft(), self)
        queue = deque(pair for pair in self._pairs.values() if pair.reach)
        waiting = {id(pair) for pair in queue}
        while queue:
            pair = queue.popleft()
            waiting.discard(id(pair))
            for inner, via in pair.inner:
                if _flow(pair, inner, via) and id(inner) not in waiting:
                    waiting.add(id(inner))
                    queue.append(inner)
        return [p for p in self._pairs.values() if p.findings.found and p.reach]


def _component(node: Node) -> str:
    """The component that a schema is, or is in; ``""``: none."""
    return (
        "/".join(node.pointer.split("/", 4)[:4])
        if node.pointer[:12] == "/components/"
        else ""
    )


def _flow(outer: Pair, inner: Pair, via: Via) -> bool:
    """Whether the inner pair is reached by more than before."""
    grew = False
    turned = _TURNED[via]
    for direction, operations in outer.reach.items():
        target = turned[direction]
        before = inner.reach.get(target, 0)
        if before | operations != before:
            inner.reach[target] = before | operations
            grew = True
    return grew


def merged(pairs: list[Pair]) -> dict[tuple[str, ...], tuple[Finding, dict[str, int]]]:
    """The findings of all pairs, each once, with what reaches it."""
    found: dict[tuple[str, ...], tuple[Finding, dict[str, int]]] = {}
    for pair in pairs:
        for finding in pair.findings.found:
            _, reach = found.setdefault(finding.key, (finding, {}))
            for direction, operations in pair.reach.items():
                if not finding.only or direction in finding.only:
                    reach[direction] = reach.get(direction, 0) | operations
    return found

"""The state of a comparison: both documents, and what was found so far, for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any, TypeAlias

from specpress.diff.document import Document, Node, Raw, references
from specpress.diff.findings import (
    FORM,
    PARAMETER,
    REQUEST,
    RESPONSE,
    TEXT,
    Finding,
    Findings,
)
from specpress.diff.model import RANK
from specpress.diff.rules import Way
from specpress.utils.dataclass import dataclass

from .lifecycle import Calendar
from .operation_index import OperationRef
from .schema_pairs import Pair, Pairs, merged
from .shapes import Shapes


@dataclass(frozen=True, slots=True)
class DirectionMap:
    """Which way the parts of an operation go, seen from a client of the API."""

    request: str
    form: str
    parameter: str
    response: str
    text: str
    header: str


CALLED = DirectionMap(REQUEST, FORM, PARAMETER, RESPONSE, TEXT, TEXT)
CALLING = DirectionMap(RESPONSE, TEXT, TEXT, REQUEST, FORM, PARAMETER)
"""Of a callback or webhook: the API asks, the client answers."""


@dataclass(slots=True)
class FindingStore:
    """The findings beside those of schemas, with the operations that they reach."""

    found: dict[tuple[str, ...], tuple[Finding, dict[Way, int]]] = field(
        default_factory=dict[Any, Any]
    )
    kept: list[Raw] = field(default_factory=list[Raw])

    def put(self, finding: Finding, direction: str, operations: int) -> None:
        """Adds a finding, or what it reaches where it is known."""
        _, reach = self.found.setdefault(finding.key, (finding, {}))
        way = Way(direction)
        reach[way] = reach.get(way, 0) | operations


@dataclass(slots=True)
class Directed(Findings):
    """Findings that go straight to a context, in one direction."""

    context: ComparisonContext | None = None
    direction: str = ""

    def add(
        self,
        subject: str,
        event: str,
        base: str,
        revision: str,
        *,
        name: str = "",
        before: Any = None,
        after: Any = None,
        only: Iterable[str] = (),
    ) -> None:
        """As in `Findings`."""
        Findings.add(
            self, subject, event, base, revision,
            name=name, before=before, after=after, only=only,
        )  # fmt: skip
        assert self.context is not None
        self.context.store.put(self.found[-1], self.direction, self.context.operations)


@dataclass(frozen=True, slots=True)
class ComparisonContext:
    """Both documents, seen from some operations (bits; none: the whole document)."""

    base: Document
    revision: Document
    base_shapes: Shapes
    revision_shapes: Shapes
    pairs: Pairs
    store: FindingStore
    calendar: Calendar
    same: frozenset[str]
    """The references that mean the same in both documents."""
    registry: list[tuple[OperationRef | None, OperationRef | None]] = field(
        default_factory=list["tuple[OperationRef | None, OperationRef | None]"]
    )
    """The operations that have a bit each, in the order of the bits."""
    xml: list[tuple[Node, Node, str, int]] = field(
        default_factory=list["tuple[Node, Node, str, int]"]
    )
    """The schemas of bodies of XML: both, the direction, and the operations (bits)."""
    operations: int = 0
    directions: DirectionMap = CALLED

    def of(
        self, operations: int, directions: DirectionMap = CALLED
    ) -> ComparisonContext:
        """The scene seen from other operations."""
        return replace(self, operations=operations, directions=directions)

    def at(
        self,
        base: OperationRef | None,
        revision: OperationRef | None,
        directions: DirectionMap = CALLED,
    ) -> ComparisonContext:
        """The scene seen from one operation, which gets a bit of its own."""
        self.registry.append((base, revision))
        return self.of(1 << (len(self.registry) - 1), directions)

    def add(
        self,
        subject: str,
        event: str,
        direction: str,
        base: str,
        revision: str,
        *,
        name: str = "",
        before: Any = None,
        after: Any = None,
    ) -> None:
        """Notes that `event` happened to `subject` on the way `direction`."""
        self.directed(direction).add(
            subject, event, base, revision, name=name, before=before, after=after
        )

    def directed(self, direction: str) -> Directed:
        """Findings for what goes in one direction in these operations."""
        return Directed(context=self, direction=direction)

    def reach(self, base: Node, revision: Node, direction: str) -> None:
        """Two schemas stand in these operations for what goes in a direction."""
        self.pairs.reach(base, revision, direction, self.operations)

    def keep(self, value: Raw) -> None:
        """Keeps an object alive that was made for the comparison."""
        self.store.kept.append(value)

    def equal(self, base: Any, revision: Any) -> bool:
        """Whether two values are the same and so is all that they refer to."""
        return bool(base == revision) and all(
            reference in self.same for reference in references(base)
        )

    def all_found(self, settled: list[Pair]) -> list[tuple[Finding, dict[Way, int]]]:
        """Everything that was found, each cause once, with what it reaches."""
        found = dict(self.store.found)
        for key, (finding, reach) in merged(settled, self.pairs.ways).items():
            _, known = found.setdefault(key, (finding, {}))
            for way, operations in reach.items():
                known[way] = known.get(way, 0) | operations
        return _told_once(list(found.values()))


_Found: TypeAlias = "list[tuple[Finding, dict[Way, int]]]"


def _told_once(found: _Found) -> _Found:
    """Leaves out what is said of a type as text in an operation that is told the same, and
    nothing milder, of the type as JSON: a body may be both.
    """
    by_change: dict[tuple[str, ...], _Found] = {}
    for finding, reach in found:
        if finding.rule.subject == "schema.type":
            key = (finding.rule.subject, *finding.key[1:])
            by_change.setdefault(key, []).append((finding, reach))
    for alike in by_change.values():
        alike.sort(key=lambda one: -_worst(*one))
        told = 0
        for _, reach in alike:
            for way in list(reach):
                reach[way] &= ~told
                if not reach[way]:
                    del reach[way]
            for operations in reach.values():
                told |= operations
    return [(finding, reach) for finding, reach in found if reach]


def _worst(finding: Finding, reach: Mapping[Way, int]) -> int:
    """The rank of the worst level that a finding has for what it reaches."""
    return max((RANK.get(finding.rule.at(way), 0) for way in reach), default=0)

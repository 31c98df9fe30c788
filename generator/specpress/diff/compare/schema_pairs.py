"""Pairs of schemas, one of each document, and the operations that they are reached from.

The pairs form a graph: each is compared once, however often the schema is used, so a
change in a shared schema is found once, and recursion ends. Afterwards what reaches a
pair flows along the edges to the pairs inside of it, with what is proven on the way: where
a whole takes what it took before, nothing inside of it breaks anyone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import Any, Literal, TypeAlias

from specpress.diff.document import Node, Raw, tokens
from specpress.diff.findings import (
    DIRECTIONS,
    RECEIVED,
    SENT,
    UNRECEIVED,
    UNSENT,
    Finding,
    Findings,
)
from specpress.diff.model import RANK
from specpress.diff.rules import Way
from specpress.utils.dataclass import dataclass

from .facts import facts
from .value_words import in_words
from .verdicts import Verdict, Verdicts

_ONE_WAY = frozenset({UNSENT, UNRECEIVED})

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

    `reach` holds for each way the operations it is reached from, as bits. `used` are the
    pointers of the place where one schema is used instead of another, None where they are
    the same component, or no components. `holder` is the pair of others that hold the two,
    `inside` the keys from it to the pair.
    `composed` says that what is inside of it need
    not hold for all of its values (alternatives, conditions), `differs` that there is a
    finding in it or inside of it, `serious` one that a proof could make harmless, `told`
    one that is said; `suspect` that its words differ, and no rule has seen it; `told_apart`
    that its alternatives have other discriminator values, of which no proof knows.
    """

    base: Node
    revision: Node
    used: tuple[str, str] | None = None
    inside: tuple[str, ...] = ()
    holder: Pair | None = None
    composed: bool = False
    differs: bool = False
    serious: bool = False
    told: bool = False
    suspect: bool = False
    told_apart: bool = False
    findings: Findings = field(default_factory=Findings)
    inner: list[tuple[Pair, Via]] = field(default_factory=list["tuple[Pair, Via]"])
    reach: dict[Way, int] = field(default_factory=dict[Way, int])

    @property
    def contested(self) -> bool:
        """Whether a proof about the pair can change what is said about it."""
        return (self.composed and self.serious) or any(
            finding.rule.about_values and finding.rule.subject != "property"
            for finding in self.findings.found
        )


Compare: TypeAlias = "Callable[[Pair, Pairs], None]"


class Pairs:
    """The graph of pairs; `compare` fills in the findings and the inner pairs of one.

    `resolve` are the functions that resolve references, `skip` says which pair cannot
    hold any change, `verdicts` what is proven about one.
    """

    def __init__(
        self,
        compare: Compare,
        resolve: tuple[Callable[[Node], Node], Callable[[Node], Node]],
        skip: Callable[[Node, Node], bool],
        verdicts: Verdicts,
    ) -> None:
        self._compare = compare
        self._resolve = resolve
        self.skip = skip
        self.verdicts = verdicts
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
            way = Way(direction)
            pair.reach[way] = pair.reach.get(way, 0) | operations

    def pair(self, base: Node, revision: Node) -> Pair | None:
        """The pair of two schemas; None where they hold no change."""
        if self.skip(base, revision):
            return None
        old, new = self._resolve[0](base), self._resolve[1](revision)
        if old.pointer != new.pointer:
            self.renamed[old.pointer, new.pointer] = None
        key = (id(old.value), id(new.value))
        known = self._pairs.get(key)
        if known is None:
            self._kept += (old.value, new.value)
            known = self._pairs[key] = Pair(old, new)
            if _component(old) != _component(new):
                known.used = base.pointer, revision.pointer
            self._pending.append(known)
        return known

    def inside(self, pair: Pair, base: Node, revision: Node, via: Via = "") -> None:
        """Two schemas stand inside of a pair."""
        known = len(self._pairs)
        inner = self.pair(base, revision)
        if inner is None:
            return
        pair.inner.append((inner, via))
        if pair.used and inner.used and len(self._pairs) > known:
            # the schemas that hold the two are others: it is told where they are used
            inner.holder = pair
            inner.inside = _below(pair.revision, revision)

    def settle(self) -> list[Pair]:
        """Compares all pairs and lets what reaches them flow; gives those that differ."""
        while self._pending:
            self._compare(pair := self._pending.popleft(), self)
        pairs = list(self._pairs.values())
        outer = _outer(pairs)
        _mark(pairs, outer)
        self._flow(pairs)
        _mark_around([pair for pair in pairs if self._is_told(pair)], outer, "told")
        for pair in reversed(pairs):
            if pair.reach and pair.suspect and not pair.told:
                self._say_that_values_differ(pair)
                if pair.findings.found:
                    _mark_around([pair], outer, "told")
        for pair in reversed(pairs):
            if pair.reach and pair.differs and pair.contested:
                self._say_what_is_refused(pair)
        return [pair for pair in pairs if pair.findings.found and pair.reach]

    def ways(self, pair: Pair) -> dict[Way, int]:
        """What reaches a pair, with what is proven about it."""
        if not pair.contested:
            return pair.reach
        proven: dict[Way, int] = {}
        for way, operations in pair.reach.items():
            known = self._proven(pair, way)
            proven[known] = proven.get(known, 0) | operations
        return proven

    def _flow(self, pairs: list[Pair]) -> None:
        """Lets what reaches the pairs flow to the pairs inside of them."""
        queue = deque(pair for pair in pairs if pair.reach and pair.differs)
        waiting = {id(pair) for pair in queue}
        while queue:
            pair = queue.popleft()
            waiting.discard(id(pair))
            ways = self.ways(pair)
            for inner, via in pair.inner:
                if not inner.differs or not _reach(ways, inner, via):
                    continue
                if id(inner) not in waiting:
                    waiting.add(id(inner))
                    queue.append(inner)

    def _is_told(self, pair: Pair) -> bool:
        """Whether anything of what was found in a pair is said about what reaches it."""
        if not pair.findings.found or not pair.reach:
            return False
        ways = self.ways(pair)
        return any(
            finding.rule.at(way)
            for finding in pair.findings.found
            for way in ways
            if not finding.only or way.direction in finding.only
        )

    def _proven(self, pair: Pair, way: Way) -> Way:
        if way.proof == "same" or pair.told_apart:
            return way
        verdict = self.verdicts.of(pair.base, pair.revision, way.direction)
        if verdict is Verdict.SAME:
            return Way(way.direction, "same")
        return Way(way.direction, "harmless") if verdict is Verdict.HARMLESS else way

    def _say_that_values_differ(self, pair: Pair) -> None:
        """Says what no rule has seen, but for what is proven to be the same."""
        for direction in dict.fromkeys(w.direction for w in pair.reach if not w.proof):
            verdict = self.verdicts.of(pair.base, pair.revision, direction)
            if verdict is Verdict.REFUTED:
                self._say_refused(pair, direction)
            elif verdict is not Verdict.SAME and direction not in _ONE_WAY:
                event = "accepted" if direction in SENT else "fewer"
                if verdict is Verdict.UNKNOWN:
                    event = "changed"
                self._note(pair, event, direction, None)

    def _say_what_is_refused(self, pair: Pair) -> None:
        """Says that values are refused where no finding is as bad as that."""
        for direction in dict.fromkeys(w.direction for w in pair.reach if not w.proof):
            verdict = self.verdicts.of(pair.base, pair.revision, direction)
            if verdict is Verdict.REFUTED and not self._warns(pair, direction, set()):
                self._say_refused(pair, direction)

    def _say_refused(self, pair: Pair, direction: str) -> None:
        values = self.verdicts.refused(pair.base, pair.revision, direction)
        event = "refused" if direction in SENT else "possible"
        self._note(pair, event, direction, in_words(values))

    def _note(self, pair: Pair, event: str, direction: str, values: Any) -> None:
        where = pair.used or (pair.base.pointer, pair.revision.pointer)
        pair.findings.add(
            "schema.values", event, *where, after=values, only=(direction,)
        )

    def _warns(self, pair: Pair, direction: str, seen: set[tuple[int, str]]) -> bool:
        """Whether a finding in a pair or inside of it is a warning at least."""
        if (id(pair), direction) in seen:
            return False
        seen.add((id(pair), direction))
        way = self._proven(pair, Way(direction)) if pair.contested else Way(direction)
        return any(
            RANK.get(finding.rule.at(way), 0) >= RANK["warning"]
            for finding in pair.findings.found
            if not finding.only or direction in finding.only
        ) or any(
            self._warns(inner, _TURNED[via][direction], seen)
            for inner, via in pair.inner
            if inner.differs
        )


def _outer(pairs: list[Pair]) -> dict[int, list[Pair]]:
    """The pairs that each pair is inside of, by its id."""
    outer: dict[int, list[Pair]] = {}
    for pair in pairs:
        for inner, _ in pair.inner:
            outer.setdefault(id(inner), []).append(pair)
    return outer


def _mark(pairs: list[Pair], outer: dict[int, list[Pair]]) -> None:
    """Marks the pairs that differ, and those that may without any rule saying how."""
    _mark_around([pair for pair in pairs if pair.findings.found], outer, "differs")
    _mark_around([pair for pair in pairs if _is_serious(pair)], outer, "serious")
    for pair in pairs:
        pair.suspect = not pair.findings.found and (
            facts(pair.base.value) != facts(pair.revision.value)
        )
    _mark_around([pair for pair in pairs if pair.suspect], outer, "differs")


def _is_serious(pair: Pair) -> bool:
    return any(
        finding.rule.about_values and RANK[finding.rule.worst] >= RANK["warning"]
        for finding in pair.findings.found
    )


def _mark_around(
    pairs: list[Pair],
    outer: dict[int, list[Pair]],
    mark: Literal["differs", "serious", "told"],
) -> None:
    """Marks some pairs and all that they are inside of."""
    pending = list(pairs)
    while pending:
        pair = pending.pop()
        if not getattr(pair, mark):
            setattr(pair, mark, True)
            pending += outer.get(id(pair), ())


def relocated(pair: Pair, renamed: Callable[[Pair], bool]) -> list[Finding]:
    """The findings of a pair, told at the place where another schema is used.

    That is the place of the outermost pair around it; one that is only `renamed` is told
    as itself, and so is what it holds.
    """
    inside: tuple[str, ...] = ()
    outer = pair
    while outer.holder is not None and not renamed(outer.holder):
        inside = (*outer.inside, *inside)
        outer = outer.holder
    assert outer.used is not None
    base, revision = outer.used
    return [
        replace(
            finding,
            pointer="" if finding.removed else revision,
            base_pointer=base if finding.base_pointer else "",
            inside=inside,
        )
        for finding in pair.findings.found
    ]


def _below(outer: Node, inner: Node) -> tuple[str, ...]:
    """The keys from a schema to one that is written in it."""
    if not inner.pointer.startswith(f"{outer.pointer}/"):
        return ()
    return tuple(tokens(inner.pointer[len(outer.pointer) :]))


def _component(node: Node) -> str:
    """The component that a schema is, or is in; ``""``: none."""
    return (
        "/".join(node.pointer.split("/", 4)[:4])
        if node.pointer[:12] == "/components/"
        else ""
    )


def _reach(ways: Mapping[Way, int], inner: Pair, via: Via) -> bool:
    """Lets what reaches a pair reach one inside of it; whether that is more than before."""
    grew = False
    turned = _TURNED[via]
    for way, operations in ways.items():
        target = Way(turned[way.direction], way.proof)
        before = inner.reach.get(target, 0)
        if before | operations != before:
            inner.reach[target] = before | operations
            grew = True
    return grew


Reached: TypeAlias = "dict[tuple[str, ...], tuple[Finding, dict[Way, int]]]"


def merged(pairs: list[Pair], ways: Callable[[Pair], Mapping[Way, int]]) -> Reached:
    """The findings of all pairs, each once, with what reaches it."""
    by_key: Reached = {}
    for pair in pairs:
        proven = ways(pair)
        for finding in pair.findings.found:
            _, reach = by_key.setdefault(finding.key, (finding, {}))
            for way, operations in proven.items():
                if not finding.only or way.direction in finding.only:
                    reach[way] = reach.get(way, 0) | operations
    return by_key

"""What evidence says about a document: deviations by cause, and what was exercised."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from specpress.evidence.exchange import Exchange, MismatchEntry, Observation
from specpress.utils.dataclass import dataclass

from .causes import Cause, Causes
from .compare import Comparison, compare
from .contract import Contract
from .deviations import Deviation, DeviationKind
from .mismatches import deviations_of_mismatches
from .strict_schemas import Direction
from .walk import Walker

DIRECTIONS: tuple[Direction, Direction] = ("request", "response")


@dataclass(slots=True)
class Validity:
    """How many exchanges there are, and how many of them are as declared."""

    exchanges: int = 0
    valid: int = 0
    requests: int = 0
    """Of the invalid ones, those with a request that the document forbids."""

    @property
    def rate(self) -> float:
        """The part that is valid; all of nothing."""
        return self.valid / self.exchanges if self.exchanges else 1.0


@dataclass(slots=True)
class Coverage:
    """What was exercised: statuses by operation, and the types at each schema."""

    statuses: dict[str, dict[str, int]] = field(
        default_factory=dict[str, dict[str, int]]
    )
    walkers: dict[Direction, Walker] = field(default_factory=dict[Direction, Walker])


@dataclass(slots=True)
class Drift:
    """The result: how far the evidence is from the document."""

    contract: Contract
    validity: Validity
    causes: Causes
    coverage: Coverage
    reports: int = 0
    """Reports of mismatches, which have no bodies."""
    skipped: int = 0
    """Entries of evidence without a response."""
    valid: bytearray = field(default_factory=bytearray)
    """For each observation whether it was valid: 1 or 0."""

    def sorted(self, *, additions: bool = True) -> list[Cause]:
        """The causes, the most frequent first."""
        return [
            each
            for each in self.causes.sorted()
            if additions or not each.kind.is_addition
        ]


def observe(
    contract: Contract,
    observations: Iterable[Observation],
    causes: Causes,
    *,
    walk: bool = True,
    known: bytearray | None = None,
) -> Drift:
    """Compare evidence with a document, one observation at a time.

    With `walk` it is noted what was exercised, and which properties are undeclared.
    What is `known` to be valid is not compared again.
    """
    drift = Drift(contract, Validity(), causes, Coverage())
    if walk:
        drift.coverage.walkers = {each: Walker(contract, each) for each in DIRECTIONS}
    for number, observation in enumerate(observations):
        if known is not None and known[number]:
            drift.valid.append(1)
            drift.validity.exchanges += isinstance(observation, Exchange)
            drift.validity.valid += isinstance(observation, Exchange)
            continue
        if isinstance(observation, MismatchEntry):
            _add_entry(drift, observation, number)
        else:
            _add_exchange(drift, observation, number, walk=walk)
    return drift


def _add_exchange(drift: Drift, exchange: Exchange, number: int, *, walk: bool) -> None:
    comparison = compare(drift.contract, exchange)
    operation = comparison.operation.id if comparison.operation else ""
    deviations = list(comparison.deviations)
    if walk:
        deviations += _walked(drift, comparison)
    if comparison.operation is not None:
        statuses = drift.coverage.statuses.setdefault(operation, {})
        key = comparison.status or str(exchange.status)
        statuses[key] = statuses.get(key, 0) + 1
    drift.validity.exchanges += 1
    drift.validity.valid += comparison.is_valid
    drift.valid.append(comparison.is_valid)
    if not comparison.is_valid and any(
        each.direction == "request" for each in comparison.deviations
    ):
        drift.validity.requests += 1
    first = exchange.time or exchange.place
    drift.causes.add(
        deviations, operation or f"{exchange.method} {exchange.path}", first, number
    )


def _walked(drift: Drift, comparison: Comparison) -> list[Deviation]:
    """Notes the values of an exchange; gives the undeclared properties."""
    return [
        Deviation(
            DeviationKind.PROPERTY, tokens, "properties", each.direction, name, value
        )
        for each in comparison.checked
        for tokens, name, value in drift.coverage.walkers[each.direction].walk(
            each.schema, each.value
        )
    ]


def _add_entry(drift: Drift, entry: MismatchEntry, number: int) -> None:
    deviations = deviations_of_mismatches(drift.contract, entry)
    drift.reports += 1
    drift.valid.append(not deviations)
    drift.causes.add(deviations, entry.operation_id, entry.time or entry.place, number)

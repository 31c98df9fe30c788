"""What the evidence never exercised: operations, statuses, properties."""

from __future__ import annotations

from specpress.utils.dataclass import dataclass

from .drift import Drift
from .wording import named_place


@dataclass(frozen=True, slots=True)
class Unexercised:
    """What is declared and was not seen, with how much there is of each."""

    operations: tuple[str, ...]
    statuses: tuple[str, ...]
    properties: tuple[str, ...]
    declared_operations: int
    declared_statuses: int
    declared_properties: int


def unexercised(drift: Drift) -> Unexercised:
    """What was not exercised; properties are those of schemas that were."""
    operations: list[str] = []
    statuses: list[str] = []
    count = 0
    for operation in drift.contract.operations.values():
        seen = drift.coverage.statuses.get(operation.id)
        count += len(operation.responses)
        if seen is None:
            operations.append(operation.id)
            continue
        statuses += [
            f"{operation.id} {status}"
            for status in operation.responses
            if status not in seen
        ]
    exercised: set[str] = set()
    declared: set[str] = set()
    for walker in drift.coverage.walkers.values():
        for node in list(walker.nodes.values()):
            if "object" not in node.seen:
                continue
            for name, inner in node.properties.items():
                text = f"{named_place(node.tokens)}.{name}"
                declared.add(text)
                if inner.seen:
                    exercised.add(text)
    return Unexercised(
        tuple(sorted(operations)),
        tuple(sorted(statuses)),
        tuple(sorted(declared - exercised)),
        len(drift.contract.operations),
        count,
        len(declared),
    )

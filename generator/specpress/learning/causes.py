"""Deviations by their cause: what would have to change in the document, and how often."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from typing import Final, TypeAlias

from specpress.document.values import Absent, Json
from specpress.evidence.exchange import json_type
from specpress.utils.dataclass import dataclass

from .deviations import Deviation, DeviationKind
from .located import Tokens
from .shapes import Shape
from .strict_schemas import Direction

Key: TypeAlias = tuple[DeviationKind, Tokens, str, str, Direction]
_MAX_MEMBERS: Final = 200
"""Values that are kept of what an enum lacks."""
_MAX_CAUSES: Final = 20_000
"""Causes that are told apart; undeclared paths could be without number."""


@dataclass(slots=True)
class Cause:
    """A cause of deviations, as far as it was seen.

    `chains` are the ways on which values came to the place, with the shape of those of
    each. `members` are the values that are no members of an enum. `fitting` are the
    declared schemas that every value is valid against.
    """

    kind: DeviationKind
    place: Tokens
    keyword: str
    detail: str
    direction: Direction
    exchanges: int = 0
    operations: dict[str, int] = field(default_factory=dict[str, int])
    first: str = ""
    shape: Shape = field(default_factory=Shape)
    chains: dict[tuple[Tokens, ...], Shape] = field(
        default_factory=dict[tuple[Tokens, ...], Shape]
    )
    members: set[str | int | float | bool] = field(
        default_factory=set[str | int | float | bool]
    )
    fitting: list[Tokens] | None = None
    last: int = -1
    """The number of the last exchange: it counts once."""

    @property
    def key(self) -> Key:
        """What tells causes apart."""
        return self.kind, self.place, self.keyword, self.detail, self.direction


Candidates: TypeAlias = Callable[[Deviation, str], list[Tokens]]
Accepts: TypeAlias = Callable[[Direction, Tokens, Json], bool]


class Causes:
    """Collects deviations, within limits."""

    def __init__(
        self,
        candidates: Candidates = lambda _deviation, _operation: [],
        accepts: Accepts = lambda _direction, _tokens, _value: False,
    ) -> None:
        self.by_key: dict[Key, Cause] = {}
        self.left_out = 0
        self._candidates = candidates
        self._accepts = accepts

    def add(
        self, deviations: Iterable[Deviation], operation: str, first: str, number: int
    ) -> None:
        """Take in the deviations of an exchange, the one with this number."""
        for each in deviations:
            key = (each.kind, each.place, each.keyword, each.detail, each.direction)
            cause = self.by_key.get(key)
            if cause is None:
                if len(self.by_key) >= _MAX_CAUSES:
                    self.left_out += 1
                    continue
                cause = self.by_key[key] = Cause(*key, first=first)
                cause.fitting = self._candidates(each, operation)
            self._add(cause, each, operation, number)

    def _add(
        self, cause: Cause, deviation: Deviation, operation: str, number: int
    ) -> None:
        if cause.last != number:
            cause.last = number
            cause.exchanges += 1
            cause.operations[operation] = cause.operations.get(operation, 0) + 1
        value = deviation.value
        if isinstance(value, Absent):
            return
        cause.shape.add(value)
        if deviation.chain:
            known = cause.chains.get(deviation.chain)
            if known is None:
                known = cause.chains[deviation.chain] = Shape()
            known.add(value)
        has_room = (
            cause.kind is DeviationKind.ENUM and len(cause.members) < _MAX_MEMBERS
        )
        if has_room and isinstance(value, str | int | float | bool):
            cause.members.add(value)
        cause.fitting = [
            each
            for each in cause.fitting or ()
            if self._accepts(cause.direction, each, value)
        ]

    def sorted(self) -> list[Cause]:
        """The causes, the most frequent first; the order is the same in every run."""
        return sorted(
            self.by_key.values(),
            key=lambda each: (
                -each.exchanges,
                each.kind,
                _text(each.place),
                each.detail,
            ),
        )


def _text(place: Tokens) -> tuple[str, ...]:
    return tuple(map(str, place))


def received(deviation: Deviation) -> str:
    """What was received, as a type."""
    value = deviation.value
    return "" if isinstance(value, Absent) else json_type(value)

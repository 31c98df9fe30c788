"""Patterns as automata: whether one matches all texts that others match.

Patterns are regular expressions of ECMA-262 that may match anywhere in a text (JSON Schema
Validation 2020-12, 6.3.3). Those that look around or back, or ask for boundaries of words,
are not regular or not read here: of them nothing is known.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, Protocol, TypeAlias

from .pattern_syntax import (
    Alternatives,
    Assertion,
    Characters,
    Concatenation,
    Expression,
    Ranges,
    Repeated,
    UnreadablePatternError,
    parse_pattern,
)

_ANY: Ranges = ((0, 0xD7FF), (0xE000, 0x10FFFF))
_MAX_NODES = 2000
"""Places of one pattern; one with more is not looked into."""
_MAX_STATES = 4000
"""States of several automata together that are looked at for one answer."""
_READABLE = ((0x61, 0x7A), (0x30, 0x39), (0x41, 0x5A), (0x21, 0x7E))
"""Characters that a text is shown with where any would do."""


class TooManyStatesError(Exception):
    """A question about patterns takes too long to be answered."""


class Language(Protocol):
    """A set of texts, as an automaton that reads one character after the other."""

    @property
    def start(self) -> State:
        """The state before the first character."""
        ...

    def step(self, state: State, character: int) -> State:
        """The state after one more character."""
        ...

    def accepts(self, state: State) -> bool:
        """Whether a text that ends in a state is in the set."""
        ...

    @property
    def ranges(self) -> set[Ranges]:
        """The characters that it tells from others."""
        ...


class State(NamedTuple):
    """Where an automaton is: how many characters it has read as far as that matters, and
    the places of the pattern that it may be at.
    """

    length: int
    places: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Lengths:
    """The texts of some lengths; `high` None: without an upper limit."""

    low: int = 0
    high: int | None = None

    @property
    def start(self) -> State:
        """The empty text."""
        return State(0)

    def step(self, state: State, character: int) -> State:
        """One character more, counted as far as it matters."""
        most = self.low if self.high is None else self.high + 1
        return State(min(state.length + 1, most))

    def accepts(self, state: State) -> bool:
        """Whether the length is within the limits."""
        return state.length >= self.low and (
            self.high is None or state.length <= self.high
        )

    @property
    def ranges(self) -> set[Ranges]:
        """None: all characters count the same."""
        return set()


@dataclass(slots=True, eq=False)
class Pattern:
    """The texts that a pattern matches, as an automaton with several places at a time.

    `free` are the ways from a place to another one without a character, with the assertion
    that has to hold there; `reading` those that read one.
    """

    free: list[list[tuple[int, str]]] = field(
        default_factory=list["list[tuple[int, str]]"]
    )
    reading: list[list[tuple[Ranges, int]]] = field(
        default_factory=list["list[tuple[Ranges, int]]"]
    )
    end: int = 0
    _known: dict[tuple[State, int], State] = field(
        default_factory=dict["tuple[State, int]", State]
    )

    @property
    def start(self) -> State:
        """Before the first character, where the text starts."""
        return State(0, self._reached(frozenset({0}), {"", "start"}))

    def step(self, state: State, character: int) -> State:
        """The places after one more character."""
        key = (state, character)
        known = self._known.get(key)
        if known is None:
            places = {
                target
                for place in state.places
                for ranges, target in self.reading[place]
                if _holds(ranges, character)
            }
            known = State(1, self._reached(frozenset(places), {""}))
            self._known[key] = known
        return known

    def accepts(self, state: State) -> bool:
        """Whether the pattern matches where the text ends here."""
        holding = {"", "end"} if state.length else {"", "start", "end"}
        return self.end in self._reached(state.places, holding)

    @property
    def ranges(self) -> set[Ranges]:
        """The characters that the pattern names."""
        return {ranges for ways in self.reading for ranges, _ in ways}

    def _reached(self, places: frozenset[int], holding: set[str]) -> frozenset[int]:
        """Some places and those that no character is in between."""
        reached = set(places)
        pending = list(places)
        while pending:
            for target, assertion in self.free[pending.pop()]:
                if assertion in holding and target not in reached:
                    reached.add(target)
                    pending.append(target)
        if self.end in reached:
            return frozenset({self.end})  # it matches, whatever follows
        return frozenset(reached)

    def place(self) -> int:
        """A new place."""
        if len(self.free) >= _MAX_NODES:
            raise UnreadablePatternError
        self.free.append([])
        self.reading.append([])
        return len(self.free) - 1

    def add(self, expression: Expression, before: int) -> int:
        """Adds what an expression matches after a place; gives the place behind it."""
        if isinstance(expression, Characters):
            after = self.place()
            self.reading[before].append((expression.ranges, after))
            return after
        if isinstance(expression, Assertion):
            after = self.place()
            self.free[before].append((after, expression.name))
            return after
        if isinstance(expression, Concatenation):
            for part in expression.parts:
                before = self.add(part, before)
            return before
        if isinstance(expression, Alternatives):
            after = self.place()
            for part in expression.parts:
                self.free[self.add(part, before)].append((after, ""))
            return after
        return self._repeat(expression, before)

    def _repeat(self, expression: Repeated, before: int) -> int:
        for _ in range(expression.low):
            before = self.add(expression.part, before)
        if expression.high is None:
            around = self.place()
            self.free[before].append((around, ""))
            self.free[self.add(expression.part, around)].append((around, ""))
            after = self.place()
            self.free[around].append((after, ""))
            return after
        after = self.place()
        self.free[before].append((after, ""))
        for _ in range(expression.high - expression.low):
            before = self.add(expression.part, before)
            self.free[before].append((after, ""))
        return after


@lru_cache(maxsize=1024)
def pattern_language(pattern: str) -> Language | None:
    """The texts that a pattern matches; None where it cannot be read."""
    automaton = Pattern()
    try:
        expression = parse_pattern(pattern)
        before = automaton.place()
        automaton.reading[before].append((_ANY, before))
        after = automaton.add(expression, before)
    except (UnreadablePatternError, RecursionError):
        return None
    automaton.reading[after].append((_ANY, after))
    automaton.end = after
    return automaton


def missed(inner: Sequence[Language], outer: Language) -> str | None:
    """A text that is in all of the inner languages and not in the outer one, None where
    there is none.

    Raises `TooManyStatesError` where that is not known.
    """
    for text, states in _texts([*inner, outer]):
        *within, last = states
        if _all_accept(inner, within) and not outer.accepts(last):
            return text
    return None


def all_texts(languages: Sequence[Language], most: int) -> list[str] | None:
    """All texts that are in several languages, None where there are more than `most`.

    Raises `TooManyStatesError` where that is not known.
    """
    useful = _useful(languages)
    classes = _classes(languages)
    found: list[str] = []
    pending: deque[tuple[str, tuple[State, ...]]] = deque(
        [("", tuple(one.start for one in languages))]
    )
    while pending:
        text, states = pending.popleft()
        if states not in useful:
            continue
        if len(text) > len(useful):
            return None  # it came back to where it was
        if _all_accept(languages, states):
            found.append(text)
        for ranges in classes:
            example = _example(ranges)
            following = _step(languages, states, example)
            if following not in useful:
                continue
            if sum(last - first + 1 for first, last in ranges) > most:
                return None
            pending += [
                (text + chr(character), following)
                for first, last in ranges
                for character in range(first, last + 1)
            ]
        if len(found) > most or len(pending) > _MAX_STATES:
            return None
    return found


_Texts: TypeAlias = "list[tuple[str, tuple[State, ...]]]"


def _texts(languages: Sequence[Language]) -> _Texts:
    """A shortest text for each state that several automata come to together."""
    classes = [_example(ranges) for ranges in _classes(languages)]
    start = tuple(one.start for one in languages)
    seen = {start}
    found: _Texts = [("", start)]
    for text, states in found:  # it grows
        for character in classes:
            following = _step(languages, states, character)
            if following not in seen:
                seen.add(following)
                found.append((text + chr(character), following))
        if len(found) > _MAX_STATES:
            raise TooManyStatesError
    return found


def _useful(languages: Sequence[Language]) -> set[tuple[State, ...]]:
    """The states from which a text in all of some languages can be reached."""
    classes = [_example(ranges) for ranges in _classes(languages)]
    before: dict[tuple[State, ...], set[tuple[State, ...]]] = {}
    reached = [states for _, states in _texts(languages)]
    for states in reached:
        for character in classes:
            before.setdefault(_step(languages, states, character), set()).add(states)
    useful = {states for states in reached if _all_accept(languages, states)}
    pending = list(useful)
    while pending:
        for states in before.get(pending.pop(), ()):
            if states not in useful:
                useful.add(states)
                pending.append(states)
    return useful


def _step(
    languages: Sequence[Language], states: tuple[State, ...], character: int
) -> tuple[State, ...]:
    return tuple(
        one.step(state, character) for one, state in zip(languages, states, strict=True)
    )


def _all_accept(languages: Sequence[Language], states: Sequence[State]) -> bool:
    return all(one.accepts(state) for one, state in zip(languages, states, strict=True))


def _classes(languages: Sequence[Language]) -> list[Ranges]:
    """The characters, together where no language tells them apart."""
    told = sorted({_ANY, *(ranges for one in languages for ranges in one.ranges)})
    edges = sorted(
        {
            edge
            for ranges in told
            for first, last in ranges
            for edge in (first, last + 1)
        }
    )
    together: dict[tuple[bool, ...], list[tuple[int, int]]] = {}
    for first, behind in itertools.pairwise(edges):
        if _holds(_ANY, first):
            key = tuple(_holds(ranges, first) for ranges in told)
            together.setdefault(key, []).append((first, behind - 1))
    return [tuple(ranges) for ranges in together.values()]


def _holds(ranges: Ranges, character: int) -> bool:
    return any(first <= character <= last for first, last in ranges)


def _example(ranges: Ranges) -> int:
    """A character of a class, a readable one where there is one."""
    for low, high in _READABLE:
        for first, last in ranges:
            if first <= high and last >= low:
                return max(first, low)
    return ranges[0][0]

"""Reading the regular expressions of ECMA-262 (section 22.2.1), as far as they are regular."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Ranges: TypeAlias = "tuple[tuple[int, int], ...]"
"""Code points, from first to last."""
_LAST = 0x10FFFF
_DIGITS: Ranges = ((0x30, 0x39),)
_WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
_SPACE: Ranges = (
    (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A),
    (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)  # fmt: skip
_CLASSES: Mapping[str, Ranges] = {"d": _DIGITS, "w": _WORD, "s": _SPACE}
_CONTROLS: Mapping[str, int] = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
_QUANTIFIERS: Mapping[str, tuple[int, int | None]] = {
    "*": (0, None), "+": (1, None), "?": (0, 1),
}  # fmt: skip
_SYNTAX = frozenset("^$\\.*+?()[]{}|/-")
_COUNT = re.compile(r"\{([0-9]+)(,([0-9]*))?\}")
_CODE = re.compile(r"x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}")
_GROUP = re.compile(r"\?(?::|<[A-Za-z_$][A-Za-z0-9_$]*>)")
_MAX_REPEATED = 1000


class UnreadablePatternError(Exception):
    """A pattern is no regular expression, or one that is not read here."""


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of some."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Assertion:
    """Nothing, at the `start` or the `end` of the text."""

    name: str


@dataclass(frozen=True, slots=True)
class Concatenation:
    """One part after the other."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of several parts."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A part some times; `high` None: without an upper limit."""

    part: Expression
    low: int
    high: int | None


Expression: TypeAlias = (
    "Characters | Assertion | Concatenation | Alternatives | Repeated"
)


def parse_pattern(pattern: str) -> Expression:
    """The expression of a pattern.

    Raises `UnreadablePatternError` for one that looks around or back, for boundaries of
    words, properties of Unicode, and what is no expression at all.
    """
    reader = _Reader(pattern)
    expression = reader.alternatives()
    if reader.position < len(pattern):
        raise UnreadablePatternError
    return expression


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.position = 0

    def alternatives(self) -> Expression:
        parts = [self._sequence()]
        while self._takes("|"):
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else Alternatives(tuple(parts))

    def _sequence(self) -> Expression:
        parts: list[Expression] = []
        while (character := self._next()) and character not in "|)":
            parts.append(self._repeated(self._atom()))
        return parts[0] if len(parts) == 1 else Concatenation(tuple(parts))

    def _atom(self) -> Expression:
        character = self._read()
        if character == "^":
            return Assertion("start")
        if character == "$":
            return Assertion("end")
        if character == "(":
            return self._group()
        if character == ".":
            return Characters(_others(()))  # ends of lines, too: nobody means them
        if character == "[":
            return Characters(self._class())
        if character == "\\":
            return Characters(self._escaped(in_class=False))
        if character in "*+?{}]":
            raise UnreadablePatternError
        return Characters(_one(character))

    def _group(self) -> Expression:
        if self._next() == "?":
            opened = _GROUP.match(self.pattern, self.position)
            if opened is None:
                raise UnreadablePatternError  # it looks around
            self.position = opened.end()
        inner = self.alternatives()
        if not self._takes(")"):
            raise UnreadablePatternError
        return inner

    def _repeated(self, part: Expression) -> Expression:
        limits = self._limits()
        if limits is None:
            return part
        self._takes("?")  # as few as possible: the texts are the same
        low, high = limits
        if max(low, high or 0) > _MAX_REPEATED or (high is not None and high < low):
            raise UnreadablePatternError
        if isinstance(part, Assertion):
            raise UnreadablePatternError
        return Repeated(part, low, high)

    def _limits(self) -> tuple[int, int | None] | None:
        """How often the part before may come, None where nothing is said."""
        for character, limits in _QUANTIFIERS.items():
            if self._takes(character):
                return limits
        count = _COUNT.match(self.pattern, self.position)
        if count is None:
            return None
        self.position = count.end()
        low = int(count[1])
        if not count[2]:
            return low, low
        return low, int(count[3]) if count[3] else None

    def _class(self) -> Ranges:
        turned = self._takes("^")
        found: list[tuple[int, int]] = []
        while not self._takes("]"):
            first = self._member()
            is_range = self._next() == "-" and self._next(1) not in ("]", "")
            if not is_range:
                found += first
                continue
            self.position += 1
            last = self._member()
            if not (_is_single(first) and _is_single(last)) or last[0][0] < first[0][0]:
                raise UnreadablePatternError
            found.append((first[0][0], last[0][0]))
        ranges = tuple(sorted(found))
        return _others(ranges) if turned else ranges

    def _member(self) -> Ranges:
        character = self._read()
        return self._escaped(in_class=True) if character == "\\" else _one(character)

    def _escaped(self, *, in_class: bool) -> Ranges:
        code = _CODE.match(self.pattern, self.position)
        if code is not None:
            self.position = code.end()
            point = int(code[1] or code[2] or code[3], 16)
            if 0xD800 <= point <= 0xDFFF or point > _LAST:
                raise UnreadablePatternError
            return ((point, point),)
        character = self._read()
        if character.lower() in _CLASSES:
            ranges = _CLASSES[character.lower()]
            return ranges if character.islower() else _others(ranges)
        if character in _CONTROLS and not (
            character == "0" and self._next().isdecimal()
        ):
            return ((_CONTROLS[character], _CONTROLS[character]),)
        if character == "b" and in_class:
            return ((8, 8),)
        if character in _SYNTAX or not (character.isalnum() or character == "_"):
            return _one(character)
        raise UnreadablePatternError

    def _next(self, further: int = 0) -> str:
        place = self.position + further
        return self.pattern[place : place + 1]

    def _read(self) -> str:
        character = self._next()
        if not character:
            raise UnreadablePatternError
        self.position += 1
        return character

    def _takes(self, character: str) -> bool:
        if self._next() != character:
            return False
        self.position += 1
        return True


def _one(character: str) -> Ranges:
    return ((ord(character), ord(character)),)


def _is_single(ranges: Ranges) -> bool:
    return len(ranges) == 1 and ranges[0][0] == ranges[0][1]


def _others(ranges: Ranges) -> Ranges:
    """The characters that are in none of some ranges."""
    found: list[tuple[int, int]] = []
    behind = 0
    for first, last in sorted(ranges):
        if first > behind:
            found.append((behind, first - 1))
        behind = max(behind, last + 1)
    if behind <= _LAST:
        found.append((behind, _LAST))
    return tuple(found)

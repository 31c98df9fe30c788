"""Texts that match a pattern."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import cycle, islice
from random import Random
from typing import Any, Final

_TRIES: Final = 50
_ROOMS: Final = (100, 30, 10, 3, 1)
"""How often more than it must something is repeated at most, one after the other."""

_MOST_REPEATS: Final = 10_000
"""For a whole text: what would be longer is not made."""


def text_matching(pattern: str, least: int, most: int | None, random: Random) -> str:
    """Give a text that a pattern (ECMA-262) matches, of such a length if it can be.

    ModuleNotFoundError without `rstr`, which a mock of patterns needs.
    """
    make = _maker(random)
    found = "a" * least
    try:
        compiled = re.compile(_python(pattern))
        for room in islice(cycle(_ROOMS), _TRIES):
            found = make(compiled.pattern, room)
            if len(found) < least and not pattern.endswith("$"):
                found += "a" * (least - len(found))
            fits = least <= len(found) and (most is None or len(found) <= most)
            if fits and compiled.search(found):
                break
    except (re.error, KeyError, ValueError, OverflowError, RecursionError):
        return found  # what cannot be read is not checked either
    return found


def _maker(random: Random) -> Callable[[str, int], str]:
    """Give what makes a text that a pattern matches; ValueError for one too long.

    Repetitions within repetitions multiply: `((a+)+)+` could have a million letters.
    Within a repetition there is less room for further ones.
    """
    # Not an import statement: type checkers should not need what only mocks need.
    source: Any = import_module("rstr.xeger").Xeger(random)
    room = left = 0

    def repeated(least: int, most: int, pattern: Iterable[object]) -> str:
        nonlocal room, left
        times = random.randint(least, min(most, least + room))
        left -= times
        if left < 0:
            raise ValueError("the text would be too long")
        outer, room = room, room // 10
        parts = [source._handle_state(each) for _ in range(times) for each in pattern]
        room = outer
        return "".join(map(str, parts))

    source._handle_repeat = repeated

    def make(pattern: str, most: int) -> str:
        nonlocal room, left
        room, left = most, _MOST_REPEATS
        return str(source.xeger(pattern))

    return make


def _python(pattern: str) -> str:
    """Spell in Python's way what ECMA-262 spells otherwise."""
    return (
        pattern.replace(r"\/", "/")
        .replace(r"\p{L}", "[A-Za-z]")
        .replace(r"\p{N}", "[0-9]")
        .replace("(?<", "(?P<")
        .replace("(?P<=", "(?<=")
        .replace("(?P<!", "(?<!")
    )

"""Texts that match a pattern."""

from __future__ import annotations

import re
from random import Random
from typing import Final

_TRIES: Final = 50


def text_matching(pattern: str, least: int, most: int | None, random: Random) -> str:
    """Give a text that a pattern (ECMA-262) matches, of such a length if it can be.

    ModuleNotFoundError without `rstr`, which a mock of patterns needs.
    """
    from rstr import Rstr

    source = Rstr(random)
    found = "a" * least
    try:
        compiled = re.compile(_python(pattern))
        for _ in range(_TRIES):
            found = str(source.xeger(compiled.pattern))
            if len(found) < least and not pattern.endswith("$"):
                found += "a" * (least - len(found))
            fits = least <= len(found) and (most is None or len(found) <= most)
            if fits and compiled.search(found):
                break
    except (re.error, KeyError, ValueError, OverflowError, RecursionError):
        return found  # what cannot be read is not checked either
    return found


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

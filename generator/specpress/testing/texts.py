"""Texts that are hard to carry: for each place of a request, the worst it can hold."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

Texts: TypeAlias = Callable[[Random, int, int | None], str]

_ASCII: Final = "abcXYZ012-._~"
_HARD: Final = "/?#&=%+ ,;:@!$'()*[]{}|\\\"<>^`\u00e9\u4e16\U0001f600"


def _texts(alphabet: str, fewest: int) -> Texts:
    def make(random: Random, least: int, most: int | None) -> str:
        least = max(least, fewest if most is None else min(fewest, most))
        longest = least + 8 if most is None else max(least, min(most, least + 8))
        size = random.randint(least, longest)
        text = "".join(random.choice(alphabet) for _ in range(size))
        # a path cannot hold "." and "..", and a header's value has no outer blanks
        return f"a{text[1:-1]}z"[:size] if size else text

    return make


ANYWHERE: Final = _texts(_ASCII + _HARD + "\n\t", 0)
PLAIN: Final = _texts("XYZ012", 2)
"""For what stands beside another value, which anything else may set apart from it."""

KEY: Final = _texts("XYZ012" + _HARD.translate(str.maketrans("", "", "[]*_=")), 1)
"""For what a placeholder in a name stands for: nothing that stands around placeholders."""

_PLACES: Final = {
    "path": _texts(_ASCII + _HARD, 2),
    "query": _texts(_ASCII + _HARD, 1),
    "header": _texts(_ASCII + "/?#&=%+ ;:@!$'()*[]{}|", 1),
    "cookie": _texts(_ASCII + _HARD, 1),
}
# The delimiter of these styles cannot be in a value (OpenAPI 3.1, Appendix E).
_DELIMITED: Final = {
    "spaceDelimited": _texts(_ASCII + _HARD.replace(" ", "").replace("+", ""), 1),
    "pipeDelimited": _texts(_ASCII + _HARD.replace("|", ""), 1),
}


def for_parameter(location: str, style: str) -> Texts:
    """Give the maker of texts for a parameter."""
    return _DELIMITED.get(style) or _PLACES[location]

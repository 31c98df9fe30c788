"""Texts of a format: those that have a type of their own, and others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Final

from ...._runtime.formats import FORMATS

WORDS: Final = (
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet",
    "jetty", "knoll", "larch", "maple", "north", "ocean", "pearl", "quill", "river",
)  # fmt: skip
# Each with a place for a word, and a shorter one.
_AROUND: Final[Mapping[str, tuple[str, str]]] = {
    "email": ("{}@example.com", "{}@b.c"),
    "hostname": ("{}.example.com", "{}"),
    "idn-email": ("{}@example.com", "{}@b.c"),
    "iri": ("https://example.com/{}", "a:{}"),
    "iri-reference": ("/{}", "{}"),
    "json-pointer": ("/{}", "/{}"),
    "relative-json-pointer": ("1/{}", "1/{}"),
    "uri": ("https://example.com/{}", "a:{}"),
    "uri-reference": ("/{}", "{}"),
}
_WHOLE: Final[Mapping[str, Callable[[Random], str]]] = {
    "ipv4": lambda random: f"192.0.2.{random.randrange(256)}",
    "ipv6": lambda random: f"2001:db8::{random.randrange(1, 65536):x}",
}
_OF_TYPES: Final = frozenset(
    {"date", "date-time", "date-time-local", "duration", "time", "time-local", "uuid"}
)
"""Formats whose samples stand in the registry of formats."""


def text_of(name: str, least: int, most: int | None, random: Random) -> str | None:
    """Give a text of a format, of such a length if there is one; None if not known."""
    if name in _OF_TYPES:
        return str(FORMATS[name].sample(random))
    if name in _WHOLE:
        return _WHOLE[name](random)
    if name not in _AROUND:
        return None
    long, short = _AROUND[name]
    text = long.format(random.choice(WORDS))
    if most is not None and len(text) > most:
        text = short.format("a")
    return text + "x" * (least - len(text))

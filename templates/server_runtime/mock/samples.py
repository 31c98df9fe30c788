"""Texts of a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final
from uuid import UUID

WORDS: Final = (
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet",
    "jetty", "knoll", "larch", "maple", "north", "ocean", "pearl", "quill", "river",
)  # fmt: skip
START: Final = datetime(2024, 1, 1, tzinfo=UTC)


def moment(random: Random) -> datetime:
    """Give a moment within a bit more than a year from the start of 2024."""
    return START + timedelta(seconds=random.randrange(4 * 10**7))


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
    "date": lambda random: moment(random).date().isoformat(),
    "date-time": lambda random: moment(random).isoformat().replace("+00:00", "Z"),
    "date-time-local": lambda random: moment(random).replace(tzinfo=None).isoformat(),
    "duration": lambda random: f"PT{random.randrange(1, 3600)}S",
    "ipv4": lambda random: f"192.0.2.{random.randrange(256)}",
    "ipv6": lambda random: f"2001:db8::{random.randrange(1, 65536):x}",
    "time": lambda random: f"{moment(random).time().isoformat()}Z",
    "uuid": lambda random: str(UUID(int=random.getrandbits(128), version=4)),
}


def text_of(name: str, least: int, most: int | None, random: Random) -> str | None:
    """Give a text of a format, of such a length if there is one; None if not known."""
    if name in _WHOLE:
        return _WHOLE[name](random)
    if name not in _AROUND:
        return None
    long, short = _AROUND[name]
    text = long.format(random.choice(WORDS))
    if most is not None and len(text) > most:
        text = short.format("a")
    return text + "x" * (least - len(text))
